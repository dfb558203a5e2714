// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.opgaven.Taakveld;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import org.junit.jupiter.api.Test;

class SchemesTest {
    private final Schemes schemes = CurrentSchemes.SCHEMES;

    @Test
    void schemes_that_exclude_each_other_do_not_pay_for_one_measure() {
        // When
        var whyNot = schemes.checkMayStack("rvv-verduurzaming", 1, Map.of("sah", 1L), 100_00);

        // Then
        assertThat(whyNot.refused())
                .contains(refused(
                        SchemeRefusal.SCHEMES_NOT_TOGETHER, List.of("sah", "rvv-verduurzaming"), "sah-niet-met-rvv"));
    }

    @Test
    void a_scheme_pays_its_share_and_not_a_cent_more() {
        // When
        var share = schemes.checkMayStack("sah", 39_99, Map.of(), 99_99);
        var more = schemes.checkMayStack("sah", 40_00, Map.of(), 99_99);

        // Then
        assertThat(share.refused()).isEmpty();
        assertThat(more.refused())
                .contains(refused(
                        SchemeRefusal.SCHEME_SHARE_EXCEEDED,
                        new BigDecimal("40.00"),
                        new BigDecimal("39.99"),
                        "sah-ten-hoogste-40-procent"));
    }

    @Test
    void subsidies_together_never_pay_more_than_the_costs() {
        // When
        var whyNot = schemes.checkMayStack("isde", 40_01, Map.of("subsidie-provincie", 60_00L), 100_00);

        // Then
        assertThat(((Refused) whyNot.refused().orElseThrow()).refusal()).isEqualTo(SchemeRefusal.SCHEME_SHARE_EXCEEDED);
    }

    @Test
    void own_means_go_with_everything() {
        // When
        var whyNot = schemes.checkMayStack(Schemes.OWN_MEANS, 500_00, Map.of("sah", 40_00L), 100_00);

        // Then
        assertThat(whyNot.refused()).isEmpty();
    }

    @Test
    void every_rule_is_about_schemes_that_there_are() {
        // When
        var named = schemes.rules().stream().flatMap(rule -> rule.schemes().stream());

        // Then
        assertThat(named).allSatisfy(name -> assertThat(schemes.find(name)).isPresent());
    }

    @Test
    void every_taakveld_stands_in_the_list_once() {
        // When
        var codes = CurrentSchemes.TAAKVELDEN.taakvelden().stream().map(Taakveld::code);

        // Then
        assertThat(codes).contains("7.4", "8.3").doesNotHaveDuplicates();
    }
}
