// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static nl.wijkakkoord.opgaven.Example.MUNICIPALITY;
import static nl.wijkakkoord.opgaven.Neighbourhood.all;
import static nl.wijkakkoord.opgaven.Neighbourhood.now;
import static nl.wijkakkoord.opgaven.Purse.commitment;
import static nl.wijkakkoord.opgaven.Purse.done;
import static nl.wijkakkoord.opgaven.Purse.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.Stance;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a promise of money cannot get round. */
@ExtendWith(RunningOpgaven.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitmentHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Purse purse = new Purse(zuid);
    private final UUID opgave = zuid.propose("Groen in de straat");
    private final UUID measure = purse.measure(opgave);

    @Test
    void money_of_one_wijkaanpak_is_not_promised_to_a_measure_of_another() {
        // Given
        var mandate = purse.mandate(HOUSING, null);
        var line = purse.cover(HOUSING, mandate, 100_00);
        var noord = new Neighbourhood(MUNICIPALITY, HOUSING);
        var theirs = noord.propose("Groen in hun straat");
        var elsewhere = new Purse(noord).measure(theirs);
        new Purse(noord).need(theirs, elsewhere, 100_00);

        // When
        var answer = purse.commit(HOUSING, line, commitment(theirs, elsewhere, mandate, 100_00));

        // Then
        assertThat(answer.problem()).isEqualTo("no-need-stated");
    }

    @Test
    void the_maximum_of_a_mandate_is_not_evaded_by_promising_of_two_lines() {
        // Given
        purse.need(opgave, measure, 400_00);
        var mandate = purse.mandate(HOUSING, 100_00L);
        var one = purse.cover(HOUSING, mandate, 100_00);
        var other = purse.cover(HOUSING, mandate, 100_00);
        done(purse.commit(HOUSING, one, commitment(opgave, measure, mandate, 60_00)));

        // When
        var answer = purse.commit(HOUSING, other, commitment(opgave, measure, mandate, 60_00));

        // Then
        assertThat(answer.problem()).isEqualTo("amount-exceeds-mandate");
        done(purse.commit(HOUSING, other, commitment(opgave, measure, mandate, 40_00)));
    }

    @Test
    void nothing_is_tied_to_a_position_in_a_round_that_ended_without_agreement() {
        // Given
        purse.need(opgave, measure, 400_00);
        var mandate = purse.mandate(HOUSING, null);
        var line = purse.cover(HOUSING, mandate, 100_00);
        var round = UUID.randomUUID();
        position(round, mandate);
        var tied = commitment(opgave, measure, mandate, 50_00);
        tied.put("round", round);
        done(purse.commit(HOUSING, line, tied));
        zuid.tell(
                "decisions",
                round,
                new RoundClosed(
                        round,
                        zuid.wijkaanpak,
                        List.of(),
                        List.of(),
                        "wijkakkoord-outcome/1",
                        all(),
                        zuid.by(HOUSING),
                        now()));

        // When
        var answer = purse.commit(HOUSING, line, tied);

        // Then
        assertThat(answer.problem()).isEqualTo("round-without-agreement");
        assertThat(purse.read(line).at("/commitments/0/status").asString()).isEqualTo("fell-away");
    }

    @Test
    void money_is_not_entered_or_asked_for_an_opgave_of_elsewhere() {
        // Given
        var theirs = new Neighbourhood(MUNICIPALITY).propose("Groen in hun straat");
        var line = new HashMap<>(line(HOUSING, "eigen-middelen", 100_00, null));
        line.put("opgave", theirs);

        // When
        var entered = zuid.post(HOUSING, "/budget-lines", line);
        var asked = zuid.post(
                MUNICIPALITY,
                "/budget-enquiries",
                Map.of("party", HOUSING, "opgave", theirs, "question", "Budget?", "answerBy", LocalDate.now()));

        // Then
        assertThat(entered.problem()).isEqualTo("money-for-unknown-opgave");
        assertThat(asked.problem()).isEqualTo("asked-for-unknown-opgave");
    }

    @Test
    void a_measure_that_is_withdrawn_needs_nothing_and_is_promised_nothing() {
        // Given
        purse.need(opgave, measure, 300_00);
        purse.need(opgave, measure, 100_00);
        var mandate = purse.mandate(HOUSING, null);
        var line = purse.cover(HOUSING, mandate, 100_00);

        // When
        done(zuid.post(MUNICIPALITY, "/measures/" + measure + "/withdrawal", Map.of("reason", "Geen plek")));

        // Then
        assertThat(purse.sums(opgave).path("neededCents").asLong()).isZero();
        assertThat(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 1))
                        .problem())
                .isEqualTo("no-need-stated");
    }

    @Test
    void what_the_parties_rejected_gets_no_costs() {
        // Given
        zuid.decide(opgave, false, "Te duur");

        // When
        var answer = zuid.post(
                MUNICIPALITY,
                "/opgaven/" + opgave + "/financing-needs",
                Map.of("measure", measure, "phase", "uitvoering", "year", 2027, "amountCents", 1));

        // Then
        assertThat(answer.problem()).isEqualTo("rejected");
    }

    private void position(UUID round, UUID mandate) {
        zuid.tell(
                "decisions",
                round,
                new PositionTaken(
                        round,
                        zuid.wijkaanpak,
                        new Digest(Purse.EVIDENCE),
                        HOUSING,
                        zuid.by(HOUSING).member(),
                        Stance.AGREES,
                        null,
                        new MandateCitation(mandate, 1, 7),
                        null,
                        all(),
                        zuid.by(HOUSING),
                        now()));
    }
}
