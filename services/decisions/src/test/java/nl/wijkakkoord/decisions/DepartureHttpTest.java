// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.clock;
import static nl.wijkakkoord.decisions.RunningDecisions.stack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningDecisions.class)
class DepartureHttpTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);
    private final UUID direction = UUID.randomUUID();

    @BeforeEach
    void three_parties_decide_unanimously() {
        var terms = new HashMap<>(Deciding.terms("open", MUNICIPALITY, HOUSING, GRID));
        terms.put("rule", Map.of("kind", "unanimity"));
        deciding.agreeOnProcedure(MUNICIPALITY, terms, MUNICIPALITY, HOUSING, GRID);
    }

    @Test
    void an_open_round_waits_for_a_party_as_long_as_it_takes_part() {
        // Given
        var round = open(direction());

        // When
        var tooEarly = deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(tooEarly.problem()).isEqualTo("round-not-complete");
    }

    @Test
    void after_a_party_left_the_others_agree_in_the_open_round() {
        // Given
        var round = open(direction());
        zuid.leave(GRID);

        // When
        var closed = deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(closed.status()).isEqualTo(200);
        assertAgreedWithoutGrid(round);
    }

    @Test
    void after_a_party_left_the_others_agree_in_the_next_round() {
        // Given
        var first = open(zuid.submit(SubjectType.DIRECTION, direction, 1, Audience.ofWijkaanpak()));
        zuid.leave(GRID);
        deciding.close(MUNICIPALITY, first);
        var second = zuid.submit(SubjectType.DIRECTION, direction, 2, Audience.ofWijkaanpak());
        var next = deciding.open(MUNICIPALITY, second, first).id();
        var waitingFor = deciding.round(HOUSING, next).path("waitingFor");
        deciding.take(MUNICIPALITY, next, "agrees", null);
        deciding.take(HOUSING, next, "agrees", null);
        var task = tasks(MUNICIPALITY);

        // When
        deciding.close(MUNICIPALITY, next);

        // Then
        assertAgreedWithoutGrid(next);
        assertThat(waitingFor).hasSize(2);
        assertThat(task).anySatisfy(one -> {
            assertThat(one.path("task").asString()).isEqualTo("close-round");
            assertThat(one.path("link").asString()).endsWith(next.toString());
        });
    }

    private void assertAgreedWithoutGrid(UUID round) {
        var seen = deciding.round(HOUSING, round);
        assertThat(seen.at("/outcome/agreed").asBoolean()).isTrue();
        assertThat(seen.at("/terms/deciding")).hasSize(3);
        assertThat(seen.at("/departures/0/organisation").asString()).isEqualTo(GRID.value());
        assertThat(seen.at("/outcome/verdicts/0/findings/0/code").asString()).isEqualTo("left-without-position");
        assertThat(seen.at("/outcome/verdicts/0/findings/0/parties/0").asString())
                .isEqualTo(GRID.value());
    }

    @Test
    void what_a_party_said_before_it_left_counts() {
        // Given
        var round = open(direction());
        deciding.take(GRID, round, "objects", "Het net is vol");
        zuid.leave(GRID);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var seen = deciding.round(HOUSING, round);
        assertThat(seen.at("/outcome/agreed").asBoolean()).isFalse();
        assertThat(seen.at("/outcome/function").asString()).isEqualTo("wijkakkoord-outcome/4");
        assertThat(deciding.positionOf(GRID, HOUSING, round, "").path("stance").asString())
                .isEqualTo("objects");
    }

    @Test
    void who_will_leave_is_waited_for_until_the_end_of_its_last_day_in_the_netherlands() {
        // Given
        var round = open(direction());
        untilHalfAnHourBeforeGridHasLeft();

        // When
        var tooEarly = deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(tooEarly.problem()).isEqualTo("round-not-complete");
        assertThat(tasks(GRID))
                .anySatisfy(one -> assertThat(one.path("link").asString()).endsWith(round.toString()));
    }

    @Test
    void what_it_says_on_its_last_day_counts() {
        // Given
        var round = open(direction());
        untilHalfAnHourBeforeGridHasLeft();
        var position = deciding.take(GRID, round, "agrees", null);
        clock.forward(HOUR);

        // When
        var closed = deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(position.status()).isEqualTo(200);
        assertThat(closed.status()).isEqualTo(200);
        assertThat(functionOf(round)).isEqualTo("wijkakkoord-outcome/4");
    }

    @Test
    void after_its_last_day_it_says_nothing_more() {
        // Given
        var subject = direction();
        var round = open(subject);
        untilHalfAnHourBeforeGridHasLeft();
        clock.forward(HOUR);

        // When
        var late = deciding.takeOn(GRID, round, "agrees", subject);

        // Then
        assertThat(late.status()).isEqualTo(404);
        assertThat(tasks(GRID))
                .noneSatisfy(one -> assertThat(one.path("link").asString()).endsWith(round.toString()));
    }

    @Test
    void after_its_last_day_it_is_not_waited_for() {
        // Given
        var round = open(direction());
        untilHalfAnHourBeforeGridHasLeft();
        clock.forward(HOUR);
        var waitingFor = deciding.round(HOUSING, round).path("waitingFor");

        // When
        var closed = deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(waitingFor).isEmpty();
        assertThat(closed.status()).isEqualTo(200);
        assertThat(functionOf(round)).isEqualTo("wijkakkoord-outcome/4");
    }

    @Test
    void who_had_left_before_the_round_closed_is_not_silent_when_that_is_told_long_after() {
        // Given
        var last = LocalDate.now(clock);
        var closing = clock.instant().plus(Duration.ofDays(3));
        var round = deciding.open(MUNICIPALITY, direction(), null, closing).id();
        deciding.take(MUNICIPALITY, round, "agrees", null);
        deciding.take(HOUSING, round, "agrees", null);
        stack.topics().fallSilent("stakeholders");
        try {
            clock.forward(Duration.ofDays(4));
            await().during(Duration.ofSeconds(3))
                    .until(() -> deciding.round(HOUSING, round).path("outcome").isMissingNode());

            // When
            zuid.leave(GRID, last);
        } finally {
            stack.topics().goOn("stakeholders");
        }

        // Then
        await().until(() -> deciding.round(HOUSING, round).has("outcome"));
        assertAgreedWithoutGrid(round);
    }

    /** Of whom it was told that tomorrow is its last day. */
    private void untilHalfAnHourBeforeGridHasLeft() {
        var last = LocalDate.now(clock).plusDays(1);
        var end = last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        zuid.leave(GRID, last);
        clock.forward(Duration.between(clock.instant(), end).minus(HOUR.dividedBy(2)));
    }

    private SubjectRef direction() {
        return zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Audience.ofWijkaanpak());
    }

    /** A round in which all others agree. */
    private UUID open(SubjectRef subject) {
        var round = deciding.open(MUNICIPALITY, subject, null).id();
        deciding.take(MUNICIPALITY, round, "agrees", null);
        deciding.take(HOUSING, round, "agrees", null);
        return round;
    }

    private String functionOf(UUID round) {
        return deciding.round(HOUSING, round).at("/outcome/function").asString();
    }

    private List<JsonNode> tasks(OrganisationId organisation) {
        return deciding.get(organisation, "/tasks?wijkaanpak=" + zuid.wijkaanpak)
                .items()
                .valueStream()
                .toList();
    }
}
