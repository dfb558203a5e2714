// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.clock;
import static nl.wijkakkoord.decisions.RunningDecisions.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningDecisions.class)
class ClosingTimeHttpTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);
    private final Instant closesAt = clock.instant().plus(HOUR);
    private UUID round;

    @BeforeEach
    void in_a_round_that_closes_in_an_hour_one_of_two_parties_has_spoken() {
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        var direction = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Neighbourhood.all());
        round = deciding.open(MUNICIPALITY, direction, null, closesAt).id();
        deciding.take(MUNICIPALITY, round, "agrees", null);
    }

    @Test
    void before_its_closing_time_a_round_waits_for_who_has_not_spoken() {
        // When
        var early = deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(early.problem()).isEqualTo("round-not-complete");
        assertThat(early.textAt("/detail")).contains(HOUSING.value());
    }

    @Test
    void at_its_closing_time_a_round_closes_by_itself_with_who_has_spoken() {
        // When
        clock.forward(HOUR);

        // Then
        awaitClosed();
        var outcome = deciding.round(HOUSING, round).path("outcome");
        assertThat(outcome.at("/verdicts/0/findings/0/code").asString()).isEqualTo("quorum-not-reached");
        assertThat(outcome.at("/closedBy/organisation").asString()).isEqualTo("oin:00000001999999990000");
        assertThat(outcome.path("closedBy").has("member")).isFalse();
        assertThat(Instant.parse(outcome.path("closedAt").asString())).isAfterOrEqualTo(closesAt);
    }

    @Test
    void after_its_closing_time_nobody_takes_a_position_any_more() {
        // Given
        clock.forward(HOUR);
        awaitClosed();

        // When
        var late = deciding.take(HOUSING, round, "agrees", null);

        // Then
        assertThat(late.problem()).isEqualTo("round-closed");
    }

    @Test
    void who_closes_a_round_before_its_time_closes_it_once_and_for_all() {
        // Given
        deciding.take(HOUSING, round, "agrees", null);
        var closed = deciding.close(MUNICIPALITY, round);

        // When
        clock.forward(HOUR);

        // Then
        assertThat(service.count("deadline where target = ?", round)).isZero();
        assertThat(deciding.round(HOUSING, round).path("version").asLong())
                .isEqualTo(closed.at("/version").asLong());
    }

    private void awaitClosed() {
        await().until(() -> deciding.round(HOUSING, round).path("status").asString(), "closed"::equals);
    }
}
