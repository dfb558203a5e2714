// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningDecisions.class)
class ConditionsHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    void two_parties_that_wait_for_each_other_agree_together() {
        // Given
        agreeOn(Map.of("kind", "unanimity"), "open");
        var round = opened();
        deciding.take(GRID, round, "agrees", null);
        agreeing(MUNICIPALITY, round, ifAgrees(HOUSING));
        agreeing(HOUSING, round, ifAgrees(MUNICIPALITY), ifAgrees(GRID));

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var outcome = deciding.round(GRID, round).path("outcome");
        assertThat(outcome.path("agreed").asBoolean()).isTrue();
        assertThat(outcome.path("conditions").findValuesAsString("why")).containsExactly("agrees", "agrees", "agrees");
    }

    @Test
    void who_agrees_if_another_does_neither_agrees_nor_keeps_silent_when_that_one_objects() {
        // Given
        agreeOn(Map.of("kind", "unanimity"), "open");
        var round = opened();
        deciding.take(GRID, round, "objects", "De woonlasten stijgen");
        agreeing(MUNICIPALITY, round, ifAgrees(HOUSING));
        agreeing(HOUSING, round, ifAgrees(GRID));

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var outcome = deciding.round(GRID, round).path("outcome");
        assertThat(outcome.path("agreed").asBoolean()).isFalse();
        assertThat(outcome.at("/verdicts/0/findings").findValuesAsString("code"))
                .containsExactly("quorum-reached", "objection", "condition-not-met");
        assertThat(outcome.path("conditions").findValuesAsString("why"))
                .containsExactly("does-not-agree", "does-not-agree");
    }

    @Test
    void a_decision_waits_for_another_one() {
        // Given
        agreeOn(Map.of("kind", "unanimity"), "open");
        var before = opened();
        all("agrees", before);
        var after = opened();
        agreeing(GRID, after, ifAgreed(before));
        deciding.take(MUNICIPALITY, after, "agrees", null);
        deciding.take(HOUSING, after, "agrees", null);
        deciding.close(MUNICIPALITY, before);

        // When
        deciding.close(MUNICIPALITY, after);

        // Then
        assertThat(deciding.round(GRID, after).at("/outcome/agreed").asBoolean())
                .isTrue();
        assertThat(deciding.round(GRID, after).at("/outcome/conditions/0/why").asString())
                .isEqualTo("holds");
    }

    @Test
    void what_waits_for_a_round_that_is_still_open_is_not_agreed() {
        // Given
        agreeOn(Map.of("kind", "unanimity"), "open");
        var before = opened();
        var after = opened();
        agreeing(GRID, after, ifAgreed(before));
        deciding.take(MUNICIPALITY, after, "agrees", null);
        deciding.take(HOUSING, after, "agrees", null);

        // When
        deciding.close(MUNICIPALITY, after);

        // Then
        assertThat(deciding.round(GRID, after).at("/outcome/agreed").asBoolean())
                .isFalse();
        assertThat(deciding.round(GRID, after).at("/outcome/conditions/0/why").asString())
                .isEqualTo("not-yet");
    }

    @Test
    void what_waits_for_a_decision_that_was_replaced_is_told_that_it_holds_no_longer() {
        // Given
        agreeOn(Map.of("kind", "unanimity"), "open");
        var id = UUID.randomUUID();
        var first = deciding.open(MUNICIPALITY, zuid.submit("direction", id, 1, Neighbourhood.all()), null)
                .id();
        all("agrees", first);
        deciding.close(MUNICIPALITY, first);
        var after = opened();
        agreeing(GRID, after, ifAgreed(first));
        deciding.take(MUNICIPALITY, after, "agrees", null);
        deciding.take(HOUSING, after, "agrees", null);
        var next = deciding.open(MUNICIPALITY, zuid.submit("direction", id, 2, Neighbourhood.all()), first)
                .id();
        all("agrees", next);
        deciding.close(MUNICIPALITY, next);

        // When
        deciding.close(MUNICIPALITY, after);

        // Then
        var outcome = deciding.round(GRID, after).path("outcome");
        assertThat(outcome.path("agreed").asBoolean()).isFalse();
        assertThat(outcome.at("/conditions/0/why").asString()).isEqualTo("no-longer");
        assertThat(outcome.at("/verdicts/0/findings").findValuesAsString("code"))
                .contains("condition-not-met");
    }

    @Test
    void rounds_do_not_wait_for_each_other_by_way_of_a_third() {
        // Given
        agreeOn(Map.of("kind", "unanimity"), "open");
        var first = opened();
        var second = opened();
        var third = opened();
        agreeing(GRID, first, ifAgreed(second));
        agreeing(HOUSING, second, ifAgreed(third));

        // When
        var refused = agreeing(MUNICIPALITY, third, ifAgreed(first));

        // Then
        assertThat(refused.problem()).isEqualTo("rounds-wait-for-each-other");
        assertThat(deciding.round(GRID, third).path("waitingFor")).hasSize(3);
    }

    @Test
    void a_party_that_waited_for_another_round_and_says_otherwise_sets_it_free() {
        // Given
        agreeOn(Map.of("kind", "unanimity"), "open");
        var first = opened();
        var second = opened();
        agreeing(GRID, first, ifAgreed(second));
        deciding.take(GRID, first, "agrees", null);

        // When
        var taken = agreeing(GRID, second, ifAgreed(first));

        // Then
        assertThat(taken.status()).isEqualTo(200);
    }

    @Test
    void conditions_that_mean_nothing_are_refused() {
        // Given
        agreeOn(Map.of("kind", "unanimity"), "open");
        var round = opened();

        // When
        var problems = List.of(
                agreeing(GRID, round).problem(),
                agreeing(GRID, round, ifAgrees(GRID)).problem(),
                agreeing(GRID, round, ifAgrees(ADVISER)).problem(),
                agreeing(GRID, round, ifAgreed(UUID.randomUUID())).problem(),
                agreeing(GRID, round, ifAgreed(round)).problem(),
                agreeing(GRID, round, Map.of("kind", "party-agrees")).problem(),
                saying(GRID, round, "agrees", Map.of("conditions", List.of(ifAgrees(HOUSING))))
                        .problem());

        // Then
        assertThat(problems)
                .containsExactly(
                        "conditions-not-of-stance",
                        "condition-on-oneself",
                        "condition-on-who-is-not-asked",
                        "condition-on-unknown-round",
                        "rounds-wait-for-each-other",
                        "condition-not-valid",
                        "conditions-not-of-stance");
    }

    @Test
    void conditions_under_seal_are_opened_with_the_position() {
        // Given
        agreeOn(Map.of("kind", "unanimity"), "sealed-until-closing");
        var round = opened();
        deciding.take(GRID, round, "agrees", null);
        agreeing(MUNICIPALITY, round, ifAgrees(HOUSING));
        agreeing(HOUSING, round, ifAgrees(MUNICIPALITY));
        var before = deciding.round(GRID, round).toString();

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(before).doesNotContain("party-agrees");
        assertThat(deciding.round(GRID, round).at("/outcome/agreed").asBoolean())
                .isTrue();
        assertThat(deciding.get(GRID, "/rounds/" + round + "/positions").json().toString())
                .contains("party-agrees");
    }

    @Test
    void a_veto_on_a_section_stands_beside_a_majority() {
        // Given
        var veto = Map.of("kind", "veto", "organisation", GRID.value(), "sections", List.of("tekst"));
        agreeOn(Map.of("kind", "majority"), "open", "also", List.of(veto));
        var round = opened();
        deciding.take(MUNICIPALITY, round, "agrees", null);
        deciding.take(HOUSING, round, "agrees", null);
        saying(GRID, round, "objects", Map.of("sections", List.of("tekst"), "reason", "Het net is vol"));

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var findings = deciding.round(GRID, round).at("/outcome/verdicts/0/findings");
        assertThat(findings.findValuesAsString("code")).containsExactly("quorum-reached", "share-reached", "veto");
        assertThat(findings.at("/2/rule").asInt()).isEqualTo(2);
    }

    @Test
    void a_weighted_majority_counts_weight() {
        // Given
        var rule = Map.of(
                "kind",
                "weighted-majority",
                "numerator",
                2,
                "denominator",
                3,
                "weights",
                List.of(weight(MUNICIPALITY, 1), weight(HOUSING, 4), weight(GRID, 1)));
        agreeOn(rule, "open");
        var round = opened();
        deciding.take(HOUSING, round, "agrees", null);
        deciding.take(GRID, round, "objects", "Te snel");
        deciding.take(MUNICIPALITY, round, "objects", "Te duur");

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var findings = deciding.round(GRID, round).at("/outcome/verdicts/0/findings/1");
        assertThat(findings.path("code").asString()).isEqualTo("share-reached");
        assertThat(List.of(
                        findings.path("weight").asInt(), findings.path("outOf").asInt()))
                .containsExactly(4, 6);
    }

    private static Map<String, Object> weight(OrganisationId party, int counts) {
        return Map.of("organisation", party.value(), "counts", counts);
    }

    private void agreeOn(Map<String, Object> rule, String visibility, Object... more) {
        var terms = new HashMap<>(Deciding.terms(visibility, MUNICIPALITY, HOUSING, GRID));
        terms.put("rule", rule);
        if (more.length > 0) {
            terms.put((String) more[0], more[1]);
        }
        deciding.agreeOnProcedure(MUNICIPALITY, terms, MUNICIPALITY, HOUSING, GRID);
    }

    private UUID opened() {
        var subject = zuid.submit("direction", UUID.randomUUID(), 1, Neighbourhood.all());
        return deciding.open(MUNICIPALITY, subject, null).id();
    }

    private void all(String stance, UUID round) {
        List.of(MUNICIPALITY, HOUSING, GRID).forEach(party -> deciding.take(party, round, stance, null));
    }

    @SafeVarargs
    private Answer agreeing(OrganisationId party, UUID round, Map<String, Object>... conditions) {
        return saying(
                party,
                round,
                "agrees-under-conditions",
                conditions.length == 0 ? Map.of() : Map.of("conditions", List.of(conditions)));
    }

    private Answer saying(OrganisationId party, UUID round, String stance, Map<String, Object> more) {
        var digest = deciding.round(party, round)
                .at("/alternatives/0/subject/digest")
                .asString();
        var body = Deciding.position(digest, stance, null, zuid.mandate(party));
        body.putAll(more);
        return deciding.post(party, "/rounds/" + round + "/positions", body);
    }

    private static Map<String, Object> ifAgrees(OrganisationId party) {
        return Map.of("kind", "party-agrees", "organisation", party.value());
    }

    private static Map<String, Object> ifAgreed(UUID round) {
        return Map.of("kind", "round-agreed", "round", round);
    }
}
