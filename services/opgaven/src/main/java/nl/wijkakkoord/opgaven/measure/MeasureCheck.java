// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import nl.wijkakkoord.contracts.opgaven.MeasureRequirement;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.contracts.opgaven.NeededRole;
import nl.wijkakkoord.contracts.opgaven.ObjectiveContribution;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;

/** What the words of a measure have to be. */
final class MeasureCheck {
    private MeasureCheck() {}

    static Check check(MeasureText text, Opgave opgave) {
        return checkNotRepeated(text.contributions(), ObjectiveContribution::objective)
                .and(() -> checkNotRepeated(text.roles(), NeededRole::name))
                .and(() -> checkNotRepeated(text.requirements(), MeasureRequirement::name))
                .and(() -> Check.of(text.contributions().stream()
                        .map(ObjectiveContribution::objective)
                        .filter(objective -> opgave.objective(objective).isEmpty())
                        .findFirst()
                        .map(unknown -> Decision.refused(MeasureRefusal.HELPS_UNKNOWN_OBJECTIVE, unknown))));
    }

    private static <T> Check checkNotRepeated(List<T> parts, Function<T, String> name) {
        var names = new HashSet<String>();
        return Check.of(parts.stream()
                .map(name)
                .filter(each -> !names.add(each))
                .findFirst()
                .map(twice -> Decision.refused(MeasureRefusal.MEASURE_NAME_REPEATED, twice)));
    }
}
