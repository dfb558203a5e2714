// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.util.List;

/**
 * What a type of dwelling must be able to after its renovation.
 *
 * @param dwellingType such as {@code rijwoning-1945-1975}
 * @param value exact decimal, of which {@code bound} says how it is to be read
 */
public record PerformanceRequirement(
        String dwellingType, String text, Bound bound, String value, String unit, List<Reference> references) {

    public PerformanceRequirement {
        references = List.copyOf(references);
    }
}
