// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Indicator;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class CriterionRulesTest {

    @Test
    void a_criterion_has_any_stages_between_baseline_and_target_in_order() {
        // When
        var check = CriterionRules.check(List.of(homes("woning", "2030-12-31", "2027-12-31", "2028-12-31")));

        // Then
        assertThat(check.refused()).isEmpty();
    }

    @Test
    void stages_that_are_not_in_order_are_refused() {
        // When
        var check = CriterionRules.check(List.of(homes("woning", "2030-12-31", "2028-12-31", "2027-12-31")));

        // Then
        assertThat(check.refused()).contains(Decision.refused(CriterionRefusal.STAGES_OUT_OF_ORDER, "woningen"));
    }

    @Test
    void a_stage_after_the_target_is_refused() {
        // When
        var check = CriterionRules.check(List.of(homes("woning", "2030-12-31", "2031-12-31")));

        // Then
        assertThat(check.refused()).contains(Decision.refused(CriterionRefusal.STAGES_OUT_OF_ORDER, "woningen"));
    }

    @Test
    void a_target_on_the_day_of_the_baseline_is_refused() {
        // When
        var check = CriterionRules.check(List.of(homes("woning", "2026-01-01")));

        // Then
        assertThat(check.refused()).contains(Decision.refused(CriterionRefusal.TARGET_NOT_AFTER_BASELINE, "woningen"));
    }

    @Test
    void a_built_in_indicator_has_its_own_unit() {
        // When
        var check = CriterionRules.check(List.of(homes("huishouden", "2030-12-31")));

        // Then
        assertThat(check.refused())
                .contains(Decision.refused(
                        CriterionRefusal.UNIT_OF_INDICATOR, "woningen", Indicator.HOMES_OFF_GAS, "woning"));
    }

    @Test
    void two_criteria_of_one_name_are_refused() {
        // Given
        var criterion = homes("woning", "2030-12-31");

        // When
        var check = CriterionRules.check(List.of(criterion, criterion));

        // Then
        assertThat(check.refused()).contains(Decision.refused(CriterionRefusal.CRITERION_REPEATED, "woningen"));
    }

    private static Criterion homes(String unit, String target, String... stages) {
        return new Criterion(
                "woningen",
                Indicator.HOMES_OFF_GAS,
                "Woningen",
                unit,
                value("2026-01-01"),
                value(target),
                Stream.of(stages).map(CriterionRulesTest::value).toList(),
                "Tellen",
                "Register");
    }

    private static Value value(String date) {
        return new Value("1", LocalDate.parse(date));
    }
}
