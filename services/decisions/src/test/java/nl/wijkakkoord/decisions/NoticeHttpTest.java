// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.clock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All three must agree, and silence agrees one day after a notice was received. */
@ExtendWith(RunningDecisions.class)
class NoticeHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    @Tag("row-0-11")
    void on_the_last_day_to_answer_silence_does_not_agree_and_after_it_it_does() {
        // Given
        var round = opened(MUNICIPALITY, HOUSING);
        notice(MUNICIPALITY, round, GRID, today(), today());
        var at = deciding.close(MUNICIPALITY, round);
        clock.forward(Duration.ofDays(1));
        var onTheLastDay = deciding.close(MUNICIPALITY, round);
        clock.forward(Duration.ofDays(1));

        // When
        var after = deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(Stream.of(at, onTheLastDay).map(Answer::problem)).containsOnly("round-not-complete");
        assertThat(after.status()).isEqualTo(200);
        assertThat(deciding.round(GRID, round).at("/outcome/agreed").asBoolean())
                .isTrue();
        assertThat(codes(round)).containsExactly("silence-agrees", "quorum-reached", "all-agree");
    }

    @Test
    void a_round_that_closes_by_its_time_on_the_last_day_finds_no_agreement_in_silence() {
        // Given
        var round = opened(Duration.ofDays(1), MUNICIPALITY, HOUSING);
        notice(MUNICIPALITY, round, GRID, today(), today());

        // When
        clock.forward(Duration.ofDays(1));

        // Then
        await().until(() -> deciding.round(GRID, round).path("status").asString(), "closed"::equals);
        assertThat(codes(round)).contains("no-position").doesNotContain("silence-agrees");
    }

    @Test
    void who_answers_after_a_notice_is_counted_by_what_it_says() {
        // Given
        var round = opened(MUNICIPALITY, HOUSING);
        notice(MUNICIPALITY, round, GRID, today(), today());
        clock.forward(Duration.ofDays(2));
        deciding.take(GRID, round, "objects", "Het net is vol");

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(codes(round)).contains("objection").doesNotContain("silence-agrees");
    }

    @Test
    void a_notice_shows_with_its_proof_and_its_last_day() {
        // Given
        var round = opened(MUNICIPALITY);

        // When
        var told = notice(HOUSING, round, GRID, today(), today());

        // Then
        var notice = deciding.round(GRID, round).at("/notices/0");
        assertThat(told.status()).isEqualTo(200);
        assertThat(notice.path("organisation").asString()).isEqualTo(GRID.value());
        assertThat(notice.path("proof").asString()).isEqualTo("Aangetekend, 3SABC0000001");
        assertThat(notice.path("answersUntil").asString())
                .isEqualTo(today().plusDays(1).toString());
        assertThat(deciding.round(GRID, round).path("waitingFor")).hasSize(2);
    }

    @Test
    void a_notice_that_can_mean_nothing_is_refused() {
        // Given
        zuid.admit(ADVISER, PartyKind.ADVISER, MemberRole.ADVISER);
        var round = opened(MUNICIPALITY);
        var day = today();

        // When
        var problems = Stream.of(
                        notice(MUNICIPALITY, round, MUNICIPALITY, day, day),
                        notice(MUNICIPALITY, round, ADVISER, day, day),
                        notice(MUNICIPALITY, round, GRID, day.minusDays(1), day),
                        notice(MUNICIPALITY, round, GRID, day, day.plusDays(1)),
                        notice(MUNICIPALITY, round, GRID, day.plusDays(1), day),
                        notice(ADVISER, round, GRID, day, day))
                .map(Answer::problem)
                .toList();

        // Then
        assertThat(problems)
                .containsExactly(
                        "party-is-not-silent",
                        "notice-to-who-does-not-decide",
                        "notice-days-out-of-order",
                        "notice-days-out-of-order",
                        "notice-days-out-of-order",
                        "adviser-decides-nothing");
        assertThat(deciding.round(GRID, round).has("notices")).isFalse();
    }

    @Test
    void among_rivals_silence_agrees_with_none() {
        // Given
        agreeOn(Map.of("silence", "agrees-after-notice", "noticeDays", 1));
        var round = deciding.choose(
                        MUNICIPALITY, List.of(submitted(SubjectType.DEFINITION), submitted(SubjectType.DEFINITION)))
                .id();

        // When
        var refused = notice(MUNICIPALITY, round, GRID, today(), today());

        // Then
        assertThat(refused.problem()).isEqualTo("notice-among-rivals");
    }

    @Test
    void silence_agrees_only_where_the_parties_agreed_so() {
        // Given
        agreeOn(Map.of("silence", "no-objection"));
        var round = deciding.open(MUNICIPALITY, submitted(SubjectType.DIRECTION), null)
                .id();

        // When
        var refused = notice(MUNICIPALITY, round, GRID, today(), today());

        // Then
        assertThat(refused.problem()).isEqualTo("silence-does-not-agree");
    }

    @Test
    void where_silence_is_no_objection_it_does_not_stand_in_the_way() {
        // Given
        var terms = new HashMap<String, Object>(Map.of("silence", "no-objection", "quorum", 2));
        agreeOn(terms);
        var round = deciding.open(
                        MUNICIPALITY,
                        submitted(SubjectType.DIRECTION),
                        null,
                        clock.instant().plus(Duration.ofHours(1)))
                .id();
        deciding.take(MUNICIPALITY, round, "agrees", null);
        deciding.take(HOUSING, round, "agrees", null);

        // When
        clock.forward(Duration.ofHours(1));

        // Then
        await().until(() -> deciding.round(GRID, round).path("status").asString(), "closed"::equals);
        assertThat(deciding.round(GRID, round).at("/outcome/agreed").asBoolean())
                .isTrue();
        assertThat(codes(round)).containsExactly("quorum-reached", "silence-does-not-object", "all-agree");
    }

    @Test
    void days_to_answer_are_given_exactly_where_silence_agrees_after_them() {
        // When
        var problems = Stream.of(
                        Map.<String, Object>of("silence", "agrees-after-notice"),
                        Map.<String, Object>of("silence", "no-objection", "noticeDays", 14),
                        Map.<String, Object>of("noticeDays", 14),
                        Map.<String, Object>of("silence", "agrees-after-notice", "noticeDays", 0),
                        Map.<String, Object>of("silence", "agrees-after-notice", "noticeDays", 366))
                .map(more -> deciding.propose(MUNICIPALITY, terms(more)).problem())
                .toList();

        // Then
        assertThat(problems)
                .containsExactly(
                        "notice-days-not-of-silence",
                        "notice-days-not-of-silence",
                        "notice-days-not-of-silence",
                        "input-invalid",
                        "input-invalid");
    }

    private UUID opened(OrganisationId... agreeing) {
        return opened(Duration.ofDays(30), agreeing);
    }

    private UUID opened(Duration closing, OrganisationId... agreeing) {
        agreeOn(Map.of("silence", "agrees-after-notice", "noticeDays", 1, "quorum", 1));
        var round = deciding.open(
                        MUNICIPALITY,
                        submitted(SubjectType.DIRECTION),
                        null,
                        clock.instant().plus(closing))
                .id();
        Stream.of(agreeing).forEach(party -> deciding.take(party, round, "agrees", null));
        return round;
    }

    private void agreeOn(Map<String, Object> more) {
        deciding.agreeOnProcedure(MUNICIPALITY, terms(more), MUNICIPALITY, HOUSING, GRID);
    }

    private static Map<String, Object> terms(Map<String, Object> more) {
        var terms = new HashMap<>(Deciding.terms("open", MUNICIPALITY, HOUSING, GRID));
        terms.put("rule", Map.of("kind", "unanimity"));
        terms.putAll(more);
        return terms;
    }

    private SubjectRef submitted(String type) {
        return zuid.submit(type, UUID.randomUUID(), 1, Neighbourhood.all());
    }

    private Answer notice(OrganisationId by, UUID round, OrganisationId to, LocalDate sentOn, LocalDate receivedOn) {
        var body = Map.of(
                "organisation",
                to.value(),
                "sentOn",
                sentOn,
                "receivedOn",
                receivedOn,
                "proof",
                "Aangetekend, 3SABC0000001",
                "document",
                Digest.of(new byte[] {1}));
        return deciding.post(by, "/rounds/" + round + "/notices", body);
    }

    private static LocalDate today() {
        return DutchDay.of(clock.instant());
    }

    private List<String> codes(UUID round) {
        return deciding.round(GRID, round).at("/outcome/verdicts/0/findings").findValuesAsString("code");
    }
}
