// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wijkakkoord.outcome.Position.AgreesUnderConditions;
import nl.wijkakkoord.outcome.Procedure.Choice;
import nl.wijkakkoord.outcome.Procedure.Silence;
import nl.wijkakkoord.outcome.Procedure.Tie;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    private static final String PLAN = "wijkuitvoeringsplan 1";

    @Test
    void three_that_wait_for_one_another_agree_together() {
        // Given
        var ring = ring(3);

        // When
        var decided = Outcomes.of(ring);

        // Then
        assertThat(decided.outcomes().get(PLAN).agreed()).isTrue();
        assertThat(decided.conditions()).extracting(Decided.ConditionFound::why).containsOnly("AGREES");
    }

    @Test
    void one_objection_in_a_ring_of_five_hundred_is_found_within_a_blink() {
        // Given
        var whole = ring(500);
        var positions = new HashMap<>(whole.positions());
        positions.put("partij 250", new Position.Objects(Set.of(), Set.of()));
        var broken = question(whole.procedure(), positions);
        Outcomes.of(broken);

        // When
        var begun = System.nanoTime();
        var decided = Outcomes.of(broken);
        var took = Duration.ofNanos(System.nanoTime() - begun);

        // Then
        assertThat(decided.outcomes().get(PLAN).findings())
                .extracting(Finding::code, finding -> finding.parties().size())
                .contains(tuple(FindingCode.CONDITION_NOT_MET, 499));
        assertThat(took).isLessThan(Duration.ofMillis(50));
    }

    /** Each agrees if the next one does. */
    private static Question ring(int size) {
        var parties = Rounds.parties(size);
        Map<String, Position> positions = IntStream.range(0, size)
                .boxed()
                .collect(toMap(
                        parties::get,
                        i -> new AgreesUnderConditions(
                                Ranking.only(PLAN), List.of(new Condition.OfParty(parties.get((i + 1) % size))))));
        return question(
                new Procedure(
                        Set.copyOf(parties), new Rule.Unanimity(), size, Silence.NEVER, Choice.APPROVAL, Tie.NOTHING),
                positions);
    }

    /** With nothing but positions: nobody left, nothing is counted or drawn. */
    private static Question question(Procedure procedure, Map<String, Position> positions) {
        return new Question(
                procedure,
                Map.of(PLAN, Set.of()),
                positions,
                Set.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                Rounds.DAY);
    }
}
