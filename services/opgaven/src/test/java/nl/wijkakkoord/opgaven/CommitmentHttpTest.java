// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Neighbourhood.now;
import static nl.wijkakkoord.opgaven.Purse.commitment;
import static nl.wijkakkoord.opgaven.Purse.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a promise of money cannot get round. */
@ExtendWith(RunningOpgaven.class)
class CommitmentHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Purse purse = new Purse(zuid);
    private final UUID opgave = zuid.propose("Groen in de straat");
    private final UUID measure = purse.measure(opgave);
    private final UUID mandate = purse.mandate(HOUSING, 500_000_00L);

    @Test
    void nobody_but_the_owner_disposes_of_its_money() {
        // Given
        var line = purse.cover(HOUSING, mandate, 250_000_00);
        var other = purse.mandate(MUNICIPALITY, null);

        // When
        var answer = purse.commit(MUNICIPALITY, line, commitment(opgave, measure, other, 1));

        // Then
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("money-of-another");
    }

    @Test
    void the_owner_does_not_dispose_of_its_money_under_a_mandate_of_somebody_else() {
        // Given
        var line = purse.cover(HOUSING, mandate, 250_000_00);
        var other = purse.mandate(MUNICIPALITY, null);

        // When
        var answer = purse.commit(HOUSING, line, commitment(opgave, measure, other, 1));

        // Then
        assertThat(answer.problem()).isEqualTo("mandate-of-somebody-else");
    }

    @Test
    void a_mandate_that_was_not_heard_of_covers_nothing_yet() {
        // Given
        var line = purse.cover(HOUSING, mandate, 250_000_00);

        // When
        var answer = purse.commit(HOUSING, line, commitment(opgave, measure, UUID.randomUUID(), 1));

        // Then
        assertThat(answer.problem()).isEqualTo("mandate-not-heard-of");
    }

    @Test
    void for_who_does_not_take_part_there_is_no_such_line() {
        // Given
        var line = purse.cover(HOUSING, mandate, 250_000_00);

        // When
        var answer = purse.commit(STRANGER, line, commitment(opgave, measure, mandate, 1));

        // Then
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void money_of_one_wijkaanpak_is_not_promised_to_a_measure_of_another() {
        // Given
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
    void a_measure_that_is_withdrawn_is_promised_nothing() {
        // Given
        purse.need(opgave, measure, 300_00);
        var line = purse.cover(HOUSING, mandate, 100_00);
        purse.withdraw(measure);

        // When
        var answer = purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 1));

        // Then
        assertThat(answer.problem()).isEqualTo("no-need-stated");
    }

    @Test
    void the_maximum_of_a_mandate_is_not_evaded_by_promising_of_two_lines() {
        // Given
        var limited = purse.mandate(HOUSING, 100_00L);
        var other = lineBesideSixtyEuros(limited);

        // When
        var answer = purse.commit(HOUSING, other, commitment(opgave, measure, limited, 60_00));

        // Then
        assertThat(answer.problem()).isEqualTo("amount-exceeds-mandate");
    }

    @Test
    void up_to_the_maximum_of_a_mandate_two_lines_are_promised() {
        // Given
        var limited = purse.mandate(HOUSING, 100_00L);
        var other = lineBesideSixtyEuros(limited);

        // When
        var answer = purse.commit(HOUSING, other, commitment(opgave, measure, limited, 40_00));

        // Then
        done(answer);
    }

    @Test
    void subsidies_that_pay_more_than_a_measure_costs_together_are_refused_whichever_line_comes_second() {
        // Given
        var second = secondSubsidy();

        // When
        var answer = purse.commit(HOUSING, second, commitment(opgave, measure, mandate, 20_000_01));

        // Then
        assertThat(answer.problem()).isEqualTo("scheme-share-exceeded");
    }

    @Test
    void subsidies_may_pay_all_that_a_measure_costs_together() {
        // Given
        var second = secondSubsidy();

        // When
        var answer = purse.commit(HOUSING, second, commitment(opgave, measure, mandate, 20_000_00));

        // Then
        done(answer);
    }

    @Test
    void what_is_reserved_under_a_condition_is_shown_as_such_and_lapses_on_its_moment() {
        // Given
        purse.need(opgave, measure, 400_000_00);
        var line = purse.cover(HOUSING, mandate, 250_000_00);
        var conditional = commitment(opgave, measure, mandate, 50_000_00);
        conditional.put("condition", Map.of("text", "Als de provincie meedoet", "before", now().plusSeconds(3)));

        // When
        done(purse.commit(HOUSING, line, conditional));

        // Then
        assertThat(purse.sums(opgave).path("reservedCents").asLong()).isEqualTo(50_000_00);
        assertThat(purse.sums(opgave).path("availableCents").asLong()).isZero();
        await().until(() ->
                purse.read(line).at("/commitments/0/status").asString().equals("lapsed"));
        assertThat(purse.read(line).path("availableCents").asLong()).isEqualTo(250_000_00);
    }

    @Test
    void what_is_reserved_falls_away_when_the_wijkaanpak_ends_and_nothing_is_promised_any_more() {
        // Given
        purse.need(opgave, measure, 400_000_00);
        var line = purse.cover(HOUSING, mandate, 250_000_00);
        var conditional = commitment(opgave, measure, mandate, 50_000_00);
        conditional.put("condition", Map.of("text", "Als de provincie meedoet", "before", now().plusSeconds(3600)));
        done(purse.commit(HOUSING, line, conditional));

        // When
        zuid.end();

        // Then
        await().until(() ->
                purse.read(line).at("/commitments/0/status").asString().equals("lapsed"));
        assertThat(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 1))
                        .problem())
                .isEqualTo("wijkaanpak-ended");
    }

    /** The first one pays eighty thousand of the hundred thousand that the measure costs. */
    private UUID secondSubsidy() {
        purse.need(opgave, measure, 100_000_00);
        var first = purse.granted(HOUSING, "isde", 80_000_00);
        done(purse.commit(HOUSING, first, commitment(opgave, measure, mandate, 80_000_00)));
        return purse.granted(HOUSING, "subsidie-provincie", 80_000_00);
    }

    private UUID lineBesideSixtyEuros(UUID limited) {
        purse.need(opgave, measure, 400_00);
        var one = purse.cover(HOUSING, mandate, 100_00);
        done(purse.commit(HOUSING, one, commitment(opgave, measure, limited, 60_00)));
        return purse.cover(HOUSING, mandate, 100_00);
    }
}
