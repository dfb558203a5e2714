// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.criterion;

import static nl.wijkakkoord.platform.deciding.Decision.refusedWhen;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.platform.deciding.Decision;

/** Whether criteria can be measured by. */
public final class CriterionCheck {
    private CriterionCheck() {}

    /** @param criteria of one ambition, all of them */
    public static Optional<Decision> refusal(List<Criterion> criteria) {
        var names = new HashSet<String>();
        return criteria.stream()
                .map(criterion -> refusedWhen(
                                !names.add(criterion.name()), CriterionRefusal.CRITERION_REPEATED, criterion.name())
                        .or(() -> refusal(criterion)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Decision> refusal(Criterion criterion) {
        var unit = criterion.indicator().unit().orElse(criterion.unit());
        return refusedWhen(
                        !criterion.unit().equals(unit),
                        CriterionRefusal.UNIT_OF_INDICATOR,
                        criterion.name(),
                        criterion.indicator(),
                        unit)
                .or(() -> refusedWhen(
                        !criterion.target().date().isAfter(criterion.baseline().date()),
                        CriterionRefusal.TARGET_NOT_AFTER_BASELINE,
                        criterion.name()))
                .or(() -> refusedWhen(!criterion.inOrder(), CriterionRefusal.STAGES_OUT_OF_ORDER, criterion.name()));
    }
}
