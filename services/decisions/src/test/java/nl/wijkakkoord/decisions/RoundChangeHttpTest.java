// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.clock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningDecisions.class)
class RoundChangeHttpTest {
    private static final Map<String, Object> MISTAKE = Map.of("reason", "Verkeerd jaar");

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);
    private SubjectRef direction;
    private UUID round;

    @BeforeEach
    void three_parties_decide_in_an_open_round() {
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING, GRID);
        direction = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Neighbourhood.all());
        round = deciding.open(MUNICIPALITY, direction, null).id();
    }

    @Test
    void a_round_in_which_nobody_spoke_is_cancelled_by_who_opened_it() {
        // When
        var cancelled = post(MUNICIPALITY, "/cancellation", MISTAKE);

        // Then
        assertThat(cancelled.status()).isEqualTo(200);
        var seen = deciding.round(HOUSING, round);
        assertThat(seen.path("status").asString()).isEqualTo("cancelled");
        assertThat(seen.at("/cancellation/reason").asString()).isEqualTo("Verkeerd jaar");
        assertThat(seen.has("outcome")).isFalse();
        assertThat(list("cancelled")).contains(round.toString());
        assertThat(list("open") + list("closed")).doesNotContain(round.toString());
    }

    @Test
    void its_subject_is_put_in_another_round_that_succeeds_it() {
        // Given
        post(MUNICIPALITY, "/cancellation", MISTAKE);
        var loose = deciding.open(HOUSING, direction, null);

        // When
        var next = deciding.open(HOUSING, direction, round);

        // Then
        assertThat(loose.problem()).isEqualTo("must-succeed");
        assertThat(next.status()).isEqualTo(201);
    }

    @Test
    void another_party_does_not_cancel_it() {
        // When
        var answer = post(HOUSING, "/cancellation", MISTAKE);

        // Then
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("not-the-opener");
    }

    @Test
    void its_closing_time_is_moved_while_nobody_spoke() {
        // Given
        var closesAt = clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofHours(2));
        moveTo(closesAt);

        // When
        clock.forward(Duration.ofHours(2));

        // Then
        await().until(() -> deciding.round(HOUSING, round).path("status").asString(), "closed"::equals);
        assertThat(Instant.parse(deciding.round(HOUSING, round).path("closesAt").asString()))
                .isEqualTo(closesAt);
    }

    @Test
    void a_closing_time_of_two_years_ahead_is_refused() {
        // When
        var answer = moveTo(clock.instant().plus(Duration.ofDays(740)));

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("closing-time-out-of-range");
        assertThat(answer.json().path("detail").asString())
                .matches("Kies een sluitingsmoment na nu \\(\\d+ \\p{L}+ \\d{4} om \\d\\d\\.\\d\\d uur\\) en uiterlijk"
                        + " .*");
    }

    @Test
    void once_somebody_spoke_all_who_decide_consent_to_cancelling_it() {
        // Given
        deciding.take(HOUSING, round, "agrees", null);
        var alone = post(MUNICIPALITY, "/cancellation", MISTAKE);
        post(HOUSING, "/proposals", MISTAKE);
        consent(MUNICIPALITY);
        consent(HOUSING);
        var waitingFor = deciding.round(HOUSING, round).at("/proposal/waitingFor");

        // When
        var last = consent(GRID);

        // Then
        assertThat(alone.problem()).isEqualTo("positions-were-taken");
        assertThat(waitingFor).hasSize(1);
        assertThat(last.status()).isEqualTo(200);
        assertThat(deciding.round(HOUSING, round).at("/cancellation/proposal").asInt())
                .isEqualTo(1);
    }

    @Test
    void a_refusal_and_the_reason_why_something_cannot_be_done_name_parties_by_their_name() {
        // Given
        deciding.take(HOUSING, round, "agrees", null);
        var named = "Partij " + HOUSING + " (" + HOUSING + ")";

        // When
        var alone = post(MUNICIPALITY, "/cancellation", MISTAKE);

        // Then
        assertThat(alone.json().path("detail").asString()).contains(named);
        assertThat(deciding.round(MUNICIPALITY, round).path("allowedActions").valueStream())
                .anyMatch(action -> action.path("reason").asString("").contains(named));
    }

    @Test
    void or_to_another_closing_time() {
        // Given
        deciding.take(HOUSING, round, "agrees", null);
        var closesAt = clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofDays(3));
        var proposal = new HashMap<>(MISTAKE);
        proposal.put("closesAt", closesAt);
        post(GRID, "/proposals", proposal);
        consent(MUNICIPALITY);
        consent(HOUSING);

        // When
        consent(GRID);

        // Then
        assertThat(Instant.parse(deciding.round(HOUSING, round).path("closesAt").asString()))
                .isEqualTo(closesAt);
    }

    @Test
    void a_round_that_was_opened_while_its_subject_was_taken_back_is_cancelled() {
        // When
        zuid.takeBack(direction);

        // Then
        await().until(() -> deciding.round(HOUSING, round).path("status").asString(), "cancelled"::equals);
        assertThat(deciding.open(MUNICIPALITY, direction, round).problem()).isEqualTo("subject-withdrawn");
    }

    @Test
    void consent_to_what_is_not_proposed_is_refused() {
        // When
        var answer = consent(HOUSING);

        // Then
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("no-such-proposal");
    }

    @Test
    void a_complete_round_whose_opener_left_is_closed_by_another() {
        // Given
        deciding.take(HOUSING, round, "agrees", null);
        deciding.take(GRID, round, "agrees", null);
        zuid.leave(MUNICIPALITY);

        // When
        var closed = deciding.close(HOUSING, round);

        // Then
        assertThat(closed.status()).isEqualTo(200);
        assertThat(deciding.round(HOUSING, round)
                        .at("/outcome/closedBy/organisation")
                        .asString())
                .isEqualTo(HOUSING.value());
    }

    private Answer post(OrganisationId party, String path, Object body) {
        return deciding.post(party, "/rounds/" + round + path, body);
    }

    private Answer moveTo(Instant closesAt) {
        var version = deciding.round(MUNICIPALITY, round).path("version").asLong();
        return deciding.send(
                "PUT",
                MUNICIPALITY,
                "/rounds/" + round + "/closing-time",
                Map.of("closesAt", closesAt, "reason", "Verkeerd jaar"),
                "If-Match",
                "\"" + version + "\"");
    }

    private Answer consent(OrganisationId party) {
        return post(party, "/consents", Map.of("proposal", 1, "mandate", zuid.mandate(party)));
    }

    private String list(String status) {
        return deciding.get(HOUSING, "/wijkaanpakken/" + zuid.wijkaanpak + "/rounds?status=" + status)
                .json()
                .toString();
    }
}
