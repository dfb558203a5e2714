// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.criterion;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.util.HashSet;
import java.util.List;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.platform.decision.Check;

/** Whether criteria can be measured by (rows 1-14 and 1-16, and 2-29 of their stages). */
public final class CriterionRules {
    private CriterionRules() {}

    /** @param criteria of one ambition, all of them */
    public static Check check(List<Criterion> criteria) {
        var names = new HashSet<String>();
        return Check.all(criteria.stream()
                .map(criterion -> refuseWhen(
                                !names.add(criterion.name()), CriterionRefusal.CRITERION_REPEATED, criterion.name())
                        .and(() -> check(criterion))));
    }

    private static Check check(Criterion criterion) {
        var unit = criterion.indicator().unit().orElse(criterion.unit());
        return refuseWhen(
                        !criterion.unit().equals(unit),
                        CriterionRefusal.UNIT_OF_INDICATOR,
                        criterion.name(),
                        criterion.indicator(),
                        unit)
                .and(() -> refuseWhen(
                        !criterion.target().date().isAfter(criterion.baseline().date()),
                        CriterionRefusal.TARGET_NOT_AFTER_BASELINE,
                        criterion.name()))
                .and(() -> refuseWhen(!criterion.inOrder(), CriterionRefusal.STAGES_OUT_OF_ORDER, criterion.name()));
    }
}
