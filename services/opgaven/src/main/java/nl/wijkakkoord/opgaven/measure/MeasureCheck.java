// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkakkoord.contracts.opgaven.MeasureRequirement;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.contracts.opgaven.NeededRole;
import nl.wijkakkoord.contracts.opgaven.ObjectiveContribution;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.platform.deciding.Decision;

/** What the words of a measure have to be. */
final class MeasureCheck {
    private MeasureCheck() {}

    static Optional<Decision> refusal(MeasureText text, Opgave opgave) {
        return repeated(text.contributions(), ObjectiveContribution::objective)
                .or(() -> repeated(text.roles(), NeededRole::name))
                .or(() -> repeated(text.requirements(), MeasureRequirement::name))
                .or(() -> text.contributions().stream()
                        .map(ObjectiveContribution::objective)
                        .filter(objective -> opgave.objective(objective).isEmpty())
                        .findFirst()
                        .map(unknown -> Decision.refused(MeasureRefusal.HELPS_UNKNOWN_OBJECTIVE, unknown)));
    }

    private static <T> Optional<Decision> repeated(List<T> parts, Function<T, String> name) {
        var names = new HashSet<String>();
        return parts.stream()
                .map(name)
                .filter(each -> !names.add(each))
                .findFirst()
                .map(twice -> Decision.refused(MeasureRefusal.MEASURE_NAME_REPEATED, twice));
    }
}
