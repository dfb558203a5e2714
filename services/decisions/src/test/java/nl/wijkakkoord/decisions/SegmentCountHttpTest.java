// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.clock;
import static nl.wijkakkoord.decisions.RunningDecisions.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seven in ten of ten rented homes must agree. */
@ExtendWith(RunningDecisions.class)
class SegmentCountHttpTest {
    private static final Map<String, Object> COUNT =
            Map.of("kind", "count", "segments", List.of("huurwoningen"), "numerator", 7, "denominator", 10);
    private static final Map<String, Object> TEN =
            Map.of("segment", "huurwoningen", "of", 10, "source", "BAG, 1-1-2026");

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);
    private final SubjectRef direction = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Neighbourhood.all());

    @Test
    @Tag("row-0-11")
    void when_exactly_the_share_agrees_the_count_is_reached() {
        // Given
        var round = opened();
        all("agrees", round);
        count(MUNICIPALITY, round, 7, Map.of());

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var finding = deciding.round(HOUSING, round).at("/outcome/verdicts/0/findings/2");
        assertThat(deciding.round(HOUSING, round).at("/outcome/agreed").asBoolean())
                .isTrue();
        assertThat(finding.path("code").asString()).isEqualTo("count-reached");
        assertThat(finding.path("segment").asString()).isEqualTo("huurwoningen");
        assertThat(finding.path("count").asInt()).isEqualTo(7);
        assertThat(finding.path("outOf").asInt()).isEqualTo(10);
    }

    @Test
    void one_less_and_it_is_not_whatever_the_parties_say() {
        // Given
        var round = opened();
        all("agrees", round);
        count(MUNICIPALITY, round, 6, Map.of());

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(deciding.round(HOUSING, round).at("/outcome/agreed").asBoolean())
                .isFalse();
        assertThat(codes(round)).contains("count-not-reached");
    }

    @Test
    void silence_of_tenants_is_no_consent() {
        // Given
        var round = opened();
        all("agrees", round);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(codes(round)).contains("count-not-reached");
    }

    @Test
    void a_next_count_replaces_the_one_before_also_when_that_was_a_mistake() {
        // Given
        var round = opened();
        count(HOUSING, round, 9, Map.of("mandate", zuid.mandate(HOUSING)));
        var event = lastCount(round);

        // When
        var corrected = count(MUNICIPALITY, round, 8, Map.of("corrects", event));

        // Then
        assertThat(corrected.status()).isEqualTo(200);
        var counts = deciding.round(HOUSING, round).at("/segments/0/counts");
        assertThat(counts).hasSize(1);
        assertThat(counts.at("/0/agreeing").asInt()).isEqualTo(8);
    }

    @Test
    void only_the_count_that_stands_can_be_corrected() {
        // Given
        var round = opened();
        count(MUNICIPALITY, round, 9, Map.of());
        var event = lastCount(round);
        count(MUNICIPALITY, round, 8, Map.of());

        // When
        var refused = count(MUNICIPALITY, round, 7, Map.of("corrects", event));

        // Then
        assertThat(refused.problem()).isEqualTo("not-the-standing-count");
    }

    @Test
    void how_many_there_are_is_frozen_when_the_round_opens() {
        // Given
        var round = opened();

        // When
        var more = count(MUNICIPALITY, round, 11, Map.of());

        // Then
        assertThat(more.problem()).isEqualTo("more-than-there-are");
        assertThat(deciding.round(HOUSING, round).at("/segments/0/of").asInt()).isEqualTo(10);
        assertThat(deciding.round(HOUSING, round).at("/segments/0/source").asString())
                .isEqualTo("BAG, 1-1-2026");
        assertThat(deciding.round(HOUSING, round).at("/segments/0/counts")).isEmpty();
    }

    @Test
    void who_opens_a_round_says_of_exactly_the_segments_how_many_there_are() {
        // Given
        agreeOn(COUNT, "open");

        // When
        var problems = Stream.of(
                        open(List.of()),
                        open(List.of(TEN, Map.of("segment", "koopwoningen", "of", 1, "source", "BAG"))),
                        open(List.of(TEN, TEN)),
                        open(List.of(Map.of("segment", "huurwoningen", "of", 0, "source", "BAG"))))
                .map(Answer::problem)
                .toList();

        // Then
        assertThat(problems)
                .containsExactly("segment-not-given", "segment-not-counted", "segment-named-twice", "input-invalid");
    }

    @Test
    void who_neither_opened_the_round_nor_decides_does_not_count() {
        // Given
        zuid.admit(ADVISER, PartyKind.ADVISER, MemberRole.ADVISER);
        var round = opened();

        // When
        var problems = Stream.of(
                        count(ADVISER, round, 7, Map.of()),
                        count(HOUSING, round, 7, Map.of()),
                        count(HOUSING, round, 7, Map.of("mandate", UUID.randomUUID())),
                        count(MUNICIPALITY, round, 7, Map.of("segment", "koopwoningen")))
                .map(Answer::problem)
                .toList();

        // Then
        assertThat(problems)
                .containsExactly("counts-not", "not-the-opener", "mandate-not-heard-of", "segment-not-counted");
    }

    @Test
    void where_nothing_is_counted_nothing_can_be() {
        // Given
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        var round = deciding.open(MUNICIPALITY, direction, null).id();

        // When
        var refused = count(MUNICIPALITY, round, 7, Map.of());

        // Then
        assertThat(refused.problem()).isEqualTo("nothing-is-counted");
    }

    @Test
    void a_count_would_tell_what_a_seal_hides() {
        // When
        var refused = deciding.propose(MUNICIPALITY, terms(COUNT, "sealed-until-closing"));

        // Then
        assertThat(refused.problem()).isEqualTo("count-under-seal");
    }

    @Test
    void a_count_has_segments_and_a_share() {
        // When
        var problems = Stream.of(
                        Map.<String, Object>of("kind", "count", "segments", List.of("huurwoningen")),
                        Map.<String, Object>of("kind", "count", "numerator", 7, "denominator", 10),
                        Map.<String, Object>of(
                                "kind", "count", "segments", List.of("a", "a"), "numerator", 7, "denominator", 10),
                        Map.<String, Object>of(
                                "kind", "count", "segments", List.of("a"), "numerator", 11, "denominator", 10))
                .map(rule -> deciding.propose(MUNICIPALITY, terms(rule, "open")).problem())
                .toList();

        // Then
        assertThat(problems).containsOnly("rule-not-valid");
    }

    private UUID opened() {
        agreeOn(COUNT, "open");
        return open(List.of(TEN)).id();
    }

    private Answer open(List<Map<String, Object>> counts) {
        return deciding.open(
                MUNICIPALITY,
                Map.of(
                        "alternatives", List.of(direction),
                        "closesAt", clock.instant().plus(Duration.ofDays(30)),
                        "counts", counts));
    }

    private void agreeOn(Map<String, Object> count, String visibility) {
        deciding.agreeOnProcedure(MUNICIPALITY, terms(count, visibility), MUNICIPALITY, HOUSING);
    }

    private static Map<String, Object> terms(Map<String, Object> count, String visibility) {
        var terms = new HashMap<>(Deciding.terms(visibility, MUNICIPALITY, HOUSING));
        terms.put("also", List.of(count));
        return terms;
    }

    private Answer count(OrganisationId party, UUID round, int agreeing, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of(
                "segment",
                "huurwoningen",
                "digest",
                direction.digest(),
                "agreeing",
                agreeing,
                "source",
                "Schriftelijke instemming"));
        body.putAll(more);
        return deciding.post(party, "/rounds/" + round + "/counts", body);
    }

    private static String lastCount(UUID round) {
        return service.bean(JdbcClient.class)
                .sql("select event_identifier from event where aggregate_identifier = ? order by sequence_number"
                        + " desc limit 1")
                .param(round.toString())
                .query(String.class)
                .single();
    }

    private void all(String stance, UUID round) {
        List.of(MUNICIPALITY, HOUSING).forEach(party -> deciding.take(party, round, stance, null));
    }

    private List<String> codes(UUID round) {
        return deciding.round(HOUSING, round).at("/outcome/verdicts/0/findings").findValuesAsString("code");
    }
}
