// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.criterion;

import static nl.wijkakkoord.platform.deciding.Decision.refusedWhen;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Value;
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
        var unit = unit(criterion);
        var dates = Stream.of(
                        Stream.of(criterion.baseline()), criterion.stages().stream(), Stream.of(criterion.target()))
                .flatMap(values -> values)
                .map(Value::date)
                .toList();
        return refusedWhen(
                        !criterion.unit().equals(unit),
                        CriterionRefusal.UNIT_OF_INDICATOR,
                        criterion.name(),
                        criterion.indicator(),
                        unit)
                .or(() -> refusedWhen(
                        !dates.getLast().isAfter(dates.getFirst()),
                        CriterionRefusal.TARGET_NOT_AFTER_BASELINE,
                        criterion.name()))
                .or(() -> refusedWhen(!ascending(dates), CriterionRefusal.STAGES_OUT_OF_ORDER, criterion.name()));
    }

    private static String unit(Criterion criterion) {
        return switch (criterion.indicator()) {
            case HOMES_OFF_GAS -> "woning";
            case CO2_REDUCTION -> "ton-per-jaar";
            case FREE -> criterion.unit();
        };
    }

    private static boolean ascending(List<LocalDate> dates) {
        for (var i = 1; i < dates.size(); i++) {
            if (!dates.get(i).isAfter(dates.get(i - 1))) {
                return false;
            }
        }
        return true;
    }
}
