// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OverHttp
class WaitingDecisionTest {
    private static final String ROUND_B = "/decisions/v1/rounds/{roundB}";

    @Test
    @Tag("row-0-11")
    void a_round_opens_with_the_rule_in_force_and_a_decision_waits_for_another_and_the_parties_for_each_other(
            Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "decision-waits.yml");
        var inForce = told.read("corporatie-directeur", "/decisions/v1/procedures/{procedure}")
                .at("/inForce");

        // When
        told.goOn("decision-awaited.yml");

        // Then
        var round = told.read("corporatie-directeur", ROUND_B);
        assertThat(round.at("/procedure/digest")).isEqualTo(inForce.path("digest"));
        assertThat(round.path("terms")).isEqualTo(inForce.path("terms"));
        assertThat(round.at("/outcome/agreed").asBoolean()).isTrue();
        assertThat(round.at("/outcome/conditions").findValuesAsString("why"))
                .containsExactlyInAnyOrder("agrees", "agrees", "holds");
    }

    @Test
    void a_decision_that_comes_before_the_one_that_it_waits_for_is_not_agreed(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "decision-waits.yml");

        // When
        told.post("gemeente-projectleider", ROUND_B + "/closing", null);

        // Then
        var outcome = told.read("corporatie-directeur", ROUND_B).path("outcome");
        assertThat(outcome.path("agreed").asBoolean()).isFalse();
        assertThat(outcome.at("/verdicts/0/findings").findValuesAsString("code"))
                .endsWith("condition-not-met");
        assertThat(outcome.path("conditions").findValuesAsString("why")).contains("not-yet");
    }
}
