// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.description;

import java.util.List;

/** Who may do what stands in these rows of the table of capacities, in Dutch. */
@FunctionalInterface
public interface RowWords {
    String of(List<String> rows);
}
