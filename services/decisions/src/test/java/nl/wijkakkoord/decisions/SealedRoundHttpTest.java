// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.clock;
import static nl.wijkakkoord.decisions.RunningDecisions.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.platform.metrics.Metrics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(RunningDecisions.class)
class SealedRoundHttpTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);
    private UUID round;

    @BeforeEach
    void one_party_spoke_under_seal() {
        deciding.agreeOnProcedure("sealed-until-closing", MUNICIPALITY, HOUSING);
        var direction = new FrozenSubject(
                "direction", UUID.randomUUID(), 1, direction(1).sections());
        zuid.submit(direction, null);
        round = deciding.open(
                        MUNICIPALITY, direction.ref(), null, clock.instant().plus(HOUR))
                .id();
        deciding.take(HOUSING, round, "objects", "De woonlasten stijgen");
    }

    @Test
    void others_see_that_it_spoke_and_not_what_it_said() {
        // When
        var position = deciding.positionOf(HOUSING, MUNICIPALITY, round, "");

        // Then
        assertThat(position.has("stance")).isFalse();
        assertThat(position.has("reason")).isFalse();
        assertThat(position.path("commitment").asString()).startsWith("sha256:");
        assertThat(stored()).noneMatch(event -> event.contains("woonlasten"));
    }

    @Test
    void a_position_that_is_refused_is_recorded_without_the_digest_of_what_was_meant() {
        // When
        var refused = deciding.take(MUNICIPALITY, round, "advises", "Doe het niet");

        // Then
        assertThat(refused.problem()).isEqualTo("stance-not-of-part");
        assertThat(jdbc().sql("""
            select convert_from(payload, 'UTF8')::jsonb -> 'digest' is not null from event
            where convert_from(payload, 'UTF8') like '%' || ? || '%stance-not-of-part%'
            """).param(round.toString()).query(Boolean.class).list())
                .containsExactly(false);
    }

    @Test
    void its_own_organisation_sees_what_it_said() {
        // When
        var position = deciding.positionOf(HOUSING, HOUSING, round, "");

        // Then
        assertThat(position.path("stance").asString()).isEqualTo("objects");
        assertThat(position.path("reason").asString()).isEqualTo("De woonlasten stijgen");
    }

    @Test
    void what_it_said_is_not_told_of_the_past_for_it_will_not_be_there_when_the_round_has_closed() {
        // When
        var position = deciding.positionOf(HOUSING, HOUSING, round, "?version=2");

        // Then
        assertThat(position.has("stance")).isFalse();
        assertThat(position.path("commitment").asString()).startsWith("sha256:");
    }

    @Test
    void when_the_round_closes_all_is_revealed_and_nothing_is_kept_aside() {
        // Given
        deciding.take(MUNICIPALITY, round, "agrees", null);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var position = deciding.positionOf(HOUSING, MUNICIPALITY, round, "");
        assertThat(position.path("stance").asString()).isEqualTo("objects");
        assertThat(position.path("reason").asString()).isEqualTo("De woonlasten stijgen");
        assertThat(deciding.round(HOUSING, round).at("/outcome/agreed").asBoolean())
                .isFalse();
        assertThat(service.count("sealed_words where round = ?", round)).isZero();
    }

    @Test
    void the_same_words_once_more_are_no_new_act() {
        // Given
        var before = deciding.positionOf(HOUSING, MUNICIPALITY, round, "");

        // When
        var again = deciding.take(HOUSING, round, "objects", "De woonlasten stijgen");

        // Then
        assertThat(again.status()).isEqualTo(200);
        assertThat(deciding.positionOf(HOUSING, MUNICIPALITY, round, "")).isEqualTo(before);
    }

    @Test
    void a_changed_mind_is_what_counts() {
        // Given
        deciding.take(HOUSING, round, "agrees", null);
        deciding.take(MUNICIPALITY, round, "agrees", null);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(deciding.round(HOUSING, round).at("/outcome/agreed").asBoolean())
                .isTrue();
        assertThat(stored()).noneMatch(event -> event.contains("woonlasten"));
    }

    @Test
    void at_its_closing_time_what_was_sealed_is_revealed_as_when_somebody_closes_it() {
        // When
        clock.forward(HOUR);

        // Then
        await().until(() -> deciding.round(HOUSING, round).path("status").asString(), "closed"::equals);
        var position = deciding.positionOf(HOUSING, MUNICIPALITY, round, "");
        assertThat(position.path("stance").asString()).isEqualTo("objects");
        assertThat(position.path("reason").asString()).isEqualTo("De woonlasten stijgen");
    }

    @Test
    void without_what_was_sealed_it_stays_open_takes_nothing_more_and_the_operator_sees_it() {
        // Given
        jdbc().sql("delete from sealed_words where round = ?").param(round).update();
        clock.forward(HOUR);
        await().until(() -> refusals() > 0);
        clock.forward(Duration.ofMinutes(1));

        // When
        var late = deciding.take(MUNICIPALITY, round, "agrees", null);

        // Then
        var meters = service.bean(MeterRegistry.class);
        assertThat(late.problem()).isEqualTo("round-past-closing-time");
        assertThat(deciding.round(HOUSING, round).path("status").asString()).isEqualTo("open");
        assertThat(deciding.get(MUNICIPALITY, "/tasks?limit=100").text()).doesNotContain(round.toString());
        assertThat(meters.get(Metrics.DEADLINES_OVERDUE)
                        .tag("kind", "round-closing")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    /** Before it is refused it may wait for what was told. */
    private static double refusals() {
        return service
                .bean(MeterRegistry.class)
                .find(Metrics.COMMANDS)
                .tag("outcome", "sealed-words-do-not-match")
                .counters()
                .stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private static JdbcClient jdbc() {
        return service.bean(JdbcClient.class);
    }

    private List<String> stored() {
        return jdbc().sql("select convert_from(payload, 'UTF8') from event where aggregate_identifier = ?")
                .param(round.toString())
                .query(String.class)
                .list();
    }
}
