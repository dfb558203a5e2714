// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two parties decide, and hear the advice of a third before. */
@ExtendWith(RunningDecisions.class)
class AdviceHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);
    private UUID round;

    @BeforeEach
    void both_agree() {
        deciding.agreeOnProcedure(MUNICIPALITY, terms(), MUNICIPALITY, HOUSING, GRID);
        var direction = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Neighbourhood.all());
        round = deciding.open(MUNICIPALITY, direction, null).id();
        deciding.take(MUNICIPALITY, round, "agrees", null);
        deciding.take(HOUSING, round, "agrees", null);
    }

    @Test
    @Tag("row-0-11")
    void without_the_advice_it_is_not_agreed() {
        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var outcome = deciding.round(GRID, round).path("outcome");
        assertThat(outcome.path("agreed").asBoolean()).isFalse();
        assertThat(codes()).containsExactly("quorum-reached", "no-objection", "advice-not-heard");
        assertThat(outcome.at("/verdicts/0/findings/2/parties/0").asString()).isEqualTo(GRID.value());
    }

    @Test
    void once_it_was_given_it_is_whatever_it_says() {
        // Given
        deciding.take(GRID, round, "advises", "Doe het niet: het net is vol");

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(deciding.round(GRID, round).at("/outcome/agreed").asBoolean())
                .isTrue();
        assertThat(codes()).containsExactly("quorum-reached", "no-objection", "advice-heard");
    }

    private static Map<String, Object> terms() {
        var terms = new HashMap<>(Deciding.terms("open", MUNICIPALITY, HOUSING));
        terms.put("advising", List.of(GRID));
        terms.put("also", List.of(Map.of("kind", "advice-heard", "advisers", List.of(GRID))));
        return terms;
    }

    private List<String> codes() {
        return deciding.round(GRID, round).at("/outcome/verdicts/0/findings").findValuesAsString("code");
    }
}
