// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.GRID;
import static nl.wijkakkoord.decisions.Example.HOUSING;
import static nl.wijkakkoord.decisions.Example.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A wijkaanpak ended. */
@ExtendWith(RunningDecisions.class)
class EndingHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);
    private UUID spokenIn;
    private UUID silent;

    @BeforeEach
    void two_rounds_are_open() {
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING, GRID);
        spokenIn = open();
        deciding.take(HOUSING, spokenIn, "agrees", null);
        silent = open();
    }

    @Test
    void every_open_round_is_cancelled_and_says_why() {
        // When
        zuid.end();

        // Then
        await().until(cancelled(spokenIn));
        await().until(cancelled(silent));
        var read = deciding.round(GRID, spokenIn);
        assertThat(read.at("/cancellation/reason").asString()).isEqualTo("Geen draagvlak");
        assertThat(read.has("outcome")).isFalse();
    }

    @Test
    void nobody_has_anything_to_do_and_nothing_can_be_done() {
        // Given
        var subject = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Neighbourhood.all());

        // When
        zuid.end();

        // Then
        await().until(cancelled(silent));
        assertThat(deciding.open(MUNICIPALITY, subject, null).problem()).isEqualTo("wijkaanpak-ended");
        assertThat(deciding.take(HOUSING, silent, "agrees", null).problem()).isEqualTo("wijkaanpak-ended");
        assertThat(deciding.propose(HOUSING, Deciding.terms("open", HOUSING)).problem())
                .isEqualTo("wijkaanpak-ended");
        assertThat(deciding.round(HOUSING, silent).path("allowedActions"))
                .isNotEmpty()
                .allMatch(action -> action.path("code").asString().equals("wijkaanpak-ended"));
        assertThat(deciding.get(HOUSING, "/tasks?wijkaanpak=" + zuid.wijkaanpak).items())
                .isEmpty();
    }

    @Test
    void another_wijkaanpak_goes_on() {
        // Given
        var noord = new Neighbourhood(MUNICIPALITY, HOUSING);
        zuid.end();

        // When
        var proposed = new Deciding(noord).propose(HOUSING, Deciding.terms("open", HOUSING, MUNICIPALITY));

        // Then
        assertThat(proposed.status()).isEqualTo(201);
    }

    @Test
    void who_cannot_read_it_is_not_told_that_it_ended() {
        // Given
        zuid.end();

        // When
        var answer = deciding.post(Example.STRANGER, "/rounds/" + silent + "/cancellation", Map.of("reason", "Zo"));

        // Then
        assertThat(answer.problem()).isEqualTo("unknown-resource");
    }

    private UUID open() {
        var subject = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Neighbourhood.all());
        return deciding.open(MUNICIPALITY, subject, null).id();
    }

    private Callable<Boolean> cancelled(UUID round) {
        return () -> deciding.round(HOUSING, round).path("status").asString().equals("cancelled");
    }
}
