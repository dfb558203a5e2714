// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.util.List;

/** The words of a version of an ambition. */
public record AmbitionText(String title, List<Objective> objectives, List<PerformanceRequirement> requirements) {

    public AmbitionText {
        objectives = List.copyOf(objectives);
        requirements = List.copyOf(requirements);
    }
}
