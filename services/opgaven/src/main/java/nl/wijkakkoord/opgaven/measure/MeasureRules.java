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

/** What the words of a measure have to be. */
final class MeasureRules {
    private MeasureRules() {}

    /** Row 2-12, and names that each stand for one thing. */
    static Check checkText(MeasureText text, Opgave opgave) {
        return checkNotRepeated(text.contributions(), ObjectiveContribution::objective)
                .and(() -> checkNotRepeated(text.roles(), NeededRole::name))
                .and(() -> checkNotRepeated(text.requirements(), MeasureRequirement::name))
                .and(() -> Check.all(text.contributions().stream()
                        .map(ObjectiveContribution::objective)
                        .map(objective -> Check.refuseWhen(
                                opgave.objective(objective).isEmpty(),
                                MeasureRefusal.HELPS_UNKNOWN_OBJECTIVE,
                                objective))));
    }

    private static <T> Check checkNotRepeated(List<T> parts, Function<T, String> name) {
        var names = new HashSet<String>();
        return Check.all(parts.stream()
                .map(name)
                .map(each -> Check.refuseWhen(!names.add(each), MeasureRefusal.MEASURE_NAME_REPEATED, each)));
    }
}
