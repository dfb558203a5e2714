// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.List;

/**
 * How the parties decide on some kinds of subject.
 *
 * @param types of subject
 */
public record KindTerms(List<String> types, ProcedureTerms terms) {
    public KindTerms {
        types = List.copyOf(types);
    }
}
