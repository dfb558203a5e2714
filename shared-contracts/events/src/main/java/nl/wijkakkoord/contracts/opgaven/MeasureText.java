// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.util.List;

/**
 * What a measure is.
 *
 * @param contributions to objectives of its opgave, each objective once
 * @param executors in the order of their declaration, each once
 * @param circularity in the order of their declaration, each once
 */
public record MeasureText(
        String title,
        String description,
        MeasureLevel level,
        List<ObjectiveContribution> contributions,
        List<Executor> executors,
        List<NeededRole> roles,
        List<MeasureRequirement> requirements,
        List<CircularityTag> circularity) {

    public MeasureText {
        contributions = List.copyOf(contributions);
        executors = executors.stream().distinct().sorted().toList();
        roles = List.copyOf(roles);
        requirements = List.copyOf(requirements);
        circularity = circularity.stream().distinct().sorted().toList();
    }

    /** Whether it is asked of parties outside the wijkaanpak. */
    public boolean external() {
        return executors.contains(Executor.MARKET_PARTY);
    }
}
