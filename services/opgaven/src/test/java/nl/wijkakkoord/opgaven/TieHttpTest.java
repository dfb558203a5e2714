// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Purse.commitment;
import static nl.wijkakkoord.opgaven.Purse.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Money that depends on what its owner says in a round. */
@ExtendWith(RunningOpgaven.class)
class TieHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Purse purse = new Purse(zuid);
    private final UUID opgave = zuid.propose("Groen in de straat");
    private final UUID measure = purse.measure(opgave);
    private final UUID mandate = purse.mandate(HOUSING, 500_000_00L);

    @Test
    void money_is_not_tied_to_a_position_that_was_not_heard_of() {
        // Given
        purse.need(opgave, measure, 400_000_00);
        var line = purse.cover(HOUSING, mandate, 250_000_00);

        // When
        var answer = purse.commit(HOUSING, line, tied(UUID.randomUUID(), 50_000_00));

        // Then
        assertThat(answer.problem()).isEqualTo("position-not-heard-of");
    }

    @Test
    void a_commitment_falls_away_with_the_position_that_it_is_tied_to() {
        // Given
        purse.need(opgave, measure, 400_000_00);
        var line = purse.cover(HOUSING, mandate, 250_000_00);
        var round = UUID.randomUUID();
        purse.position(round, mandate);
        done(purse.commit(HOUSING, line, tied(round, 50_000_00)));

        // When
        purse.position(round, mandate);

        // Then
        assertThat(purse.read(line).at("/commitments/0/status").asString()).isEqualTo("fell-away");
        assertThat(purse.read(line).path("availableCents").asLong()).isEqualTo(250_000_00);
    }

    @Test
    void a_commitment_falls_away_with_a_round_that_ends_without_agreement() {
        // Given
        var round = UUID.randomUUID();
        var line = tiedTo(round);

        // When
        purse.closeWithoutAgreement(round);

        // Then
        assertThat(purse.read(line).at("/commitments/0/status").asString()).isEqualTo("fell-away");
    }

    @Test
    void a_commitment_falls_away_with_a_round_that_is_cancelled() {
        // Given
        var round = UUID.randomUUID();
        var line = tiedTo(round);

        // When
        purse.cancel(round);

        // Then
        assertThat(purse.read(line).at("/commitments/0/status").asString()).isEqualTo("fell-away");
        assertThat(purse.commit(HOUSING, line, tied(round, 50_00)).problem()).isEqualTo("round-without-agreement");
    }

    @Test
    void nothing_is_tied_to_a_position_in_a_round_that_ended_without_agreement() {
        // Given
        var round = UUID.randomUUID();
        var line = tiedTo(round);
        purse.closeWithoutAgreement(round);

        // When
        var answer = purse.commit(HOUSING, line, tied(round, 50_00));

        // Then
        assertThat(answer.problem()).isEqualTo("round-without-agreement");
    }

    @Test
    void what_is_tied_to_a_predecessors_position_falls_away_with_another_of_its_successor() {
        // Given
        var round = UUID.randomUUID();
        var line = tiedTo(round);
        zuid.succeed(HOUSING, STRANGER, PartyKind.HOUSING_ASSOCIATION);
        purse.succeed(round, HOUSING, STRANGER);

        // When
        purse.position(STRANGER, round, mandate);

        // Then
        assertThat(zuid.get(STRANGER, "/budget-lines/" + line)
                        .json()
                        .at("/commitments/0/status")
                        .asString())
                .isEqualTo("fell-away");
    }

    @Test
    void of_a_predecessor_and_its_successor_stands_what_was_said_last_and_what_is_tied_to_the_other_falls_away() {
        // Given
        zuid.admit(GRID, PartyKind.GRID_OPERATOR, MemberRole.PROJECT_MEMBER);
        var own = purse.mandate(GRID, 500_000_00L);
        var round = UUID.randomUUID();
        purse.position(GRID, round, own);
        var before = purse.cover(GRID, own, 100_00);
        purse.need(opgave, measure, 400_00);
        done(purse.commit(GRID, before, tied(own, round, 50_00)));
        var last = tiedTo(round);
        zuid.succeed(HOUSING, GRID, PartyKind.GRID_OPERATOR);

        // When
        purse.succeed(round, HOUSING, GRID);

        // Then
        assertThat(purse.read(before).at("/commitments/0/status").asString()).isEqualTo("fell-away");
        assertThat(purse.read(last).at("/commitments/0/status").asString()).isEqualTo("committed");
    }

    @Test
    void what_was_tied_falls_away_also_when_the_succession_is_heard_of_after_what_the_successor_says() {
        // Given
        var round = UUID.randomUUID();
        var line = tiedTo(round);
        purse.succeed(round, HOUSING, STRANGER);

        // When
        purse.position(STRANGER, round, mandate);

        // Then
        assertThat(purse.read(line).at("/commitments/0/status").asString()).isEqualTo("fell-away");
    }

    private UUID tiedTo(UUID round) {
        purse.need(opgave, measure, 400_00);
        var line = purse.cover(HOUSING, mandate, 100_00);
        purse.position(round, mandate);
        done(purse.commit(HOUSING, line, tied(round, 50_00)));
        return line;
    }

    private Map<String, Object> tied(UUID round, long cents) {
        return tied(mandate, round, cents);
    }

    private Map<String, Object> tied(UUID mandate, UUID round, long cents) {
        var tied = commitment(opgave, measure, mandate, cents);
        tied.put("round", round);
        return tied;
    }
}
