// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One party does not answer under unanimity. */
@ExtendWith(RunningDecisions.class)
class SilenceHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);
    private UUID round;

    @BeforeEach
    void three_parties_decide_unanimously_and_one_is_silent() {
        var terms = new HashMap<>(Deciding.terms("open", MUNICIPALITY, HOUSING, GRID));
        terms.put("rule", Map.of("kind", "unanimity"));
        deciding.agreeOnProcedure(MUNICIPALITY, terms, MUNICIPALITY, HOUSING, GRID);
        round = open();
    }

    @Test
    void the_others_agree_once_it_was_set_aside() {
        // Given
        zuid.setAside(GRID);

        // When
        var closed = deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(closed.status()).isEqualTo(200);
        var seen = deciding.round(HOUSING, round);
        assertThat(seen.at("/outcome/agreed").asBoolean()).isTrue();
        assertThat(seen.at("/setAside/0").asString()).isEqualTo(GRID.value());
        assertThat(seen.at("/outcome/verdicts/0/findings/0/code").asString()).isEqualTo("set-aside-without-position");
    }

    @Test
    void also_in_a_round_that_opens_after_that() {
        // Given
        zuid.setAside(GRID);
        var next = open();

        // When
        var closed = deciding.close(MUNICIPALITY, next);

        // Then
        assertThat(closed.status()).isEqualTo(200);
    }

    @Test
    void once_it_answers_it_is_waited_for_again() {
        // Given
        zuid.setAside(GRID);
        zuid.resume(GRID);

        // When
        var closed = deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(closed.problem()).isEqualTo("round-not-complete");
    }

    private UUID open() {
        var direction = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Neighbourhood.all());
        var opened = deciding.open(MUNICIPALITY, direction, null).id();
        deciding.take(MUNICIPALITY, opened, "agrees", null);
        deciding.take(HOUSING, opened, "agrees", null);
        return opened;
    }
}
