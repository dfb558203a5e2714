// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.util.List;

/** Themes that are equally important to a party, by their names in the catalogue. */
public record PriorityTier(List<String> themes) {

    public PriorityTier {
        themes = List.copyOf(themes);
    }
}
