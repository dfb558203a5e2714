// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Neighbourhood.now;
import static nl.wijkakkoord.opgaven.Purse.commitment;
import static nl.wijkakkoord.opgaven.Purse.confirmation;
import static nl.wijkakkoord.opgaven.Purse.done;
import static nl.wijkakkoord.opgaven.Purse.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is needed, what there is, and what is missing. */
@ExtendWith(RunningOpgaven.class)
class BudgetHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Purse purse = new Purse(zuid);
    private final UUID opgave = zuid.propose("Groen in de straat");
    private final UUID measure = purse.measure(opgave);
    private final UUID mandate = purse.mandate(HOUSING, 500_000_00L);

    @Test
    void needed_less_available_is_the_gap_in_exact_cents() {
        // Given
        purse.need(opgave, measure, 400_000_00);
        var line = purse.cover(HOUSING, mandate, 250_000_00);

        // When
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 250_000_00)));

        // Then
        assertThat(purse.sums(opgave).path("neededCents").asLong()).isEqualTo(400_000_00);
        assertThat(purse.sums(opgave).path("availableCents").asLong()).isEqualTo(250_000_00);
        assertThat(purse.sums(opgave).path("gapCents").asLong()).isEqualTo(150_000_00);
    }

    @Test
    void money_passes_with_its_owners_place_and_the_mandate_for_it_does_not() {
        // Given
        purse.need(opgave, measure, 400_000_00);
        var line = purse.line(HOUSING, "eigen-middelen", 250_000_00);
        zuid.succeed(HOUSING, STRANGER, PartyKind.HOUSING_ASSOCIATION);
        var own = purse.mandate(STRANGER, 250_000_00L);

        // When
        var underPredecessors =
                zuid.post(STRANGER, "/budget-lines/" + line + "/confirmation", Purse.confirmation(mandate, 250_000_00));
        var underOwn =
                zuid.post(STRANGER, "/budget-lines/" + line + "/confirmation", Purse.confirmation(own, 250_000_00));

        // Then
        assertThat(underPredecessors.problem()).isEqualTo("mandate-of-somebody-else");
        assertThat(underOwn.status()).isEqualTo(200);
        var committed = purse.commit(STRANGER, line, commitment(opgave, measure, own, 100_000_00));
        assertThat(committed.status()).isEqualTo(201);
        var actions = zuid.get(STRANGER, "/budget-lines/" + line).json().path("allowedActions");
        assertThat(actions.valueStream()
                        .filter(action -> action.path("action").asString().equals("spread")))
                .singleElement()
                .satisfies(
                        action -> assertThat(action.path("allowed").asBoolean()).isTrue());
    }

    @Test
    void who_has_no_mandate_for_all_of_the_money_is_not_told_that_it_can_dispose_of_it() {
        // Given
        var line = purse.cover(HOUSING, mandate, 250_000_00);
        zuid.succeed(HOUSING, STRANGER, PartyKind.HOUSING_ASSOCIATION);
        purse.mandate(STRANGER, 100_000_00L);

        // When
        var actions = zuid.get(STRANGER, "/budget-lines/" + line).json().path("allowedActions");

        // Then
        assertThat(actions.valueStream()
                        .filter(action -> Set.of("spread", "withdraw", "confirm")
                                .contains(action.path("action").asString())))
                .hasSize(3)
                .allSatisfy(action -> assertThat(action.path("code").asString()).isEqualTo("amount-exceeds-mandate"));
    }

    @Test
    void a_subsidy_that_was_applied_for_is_no_cover() {
        // Given
        var line = purse.line(HOUSING, "isde", 100_000_00);

        // When
        done(zuid.post(HOUSING, "/budget-lines/" + line + "/application", Map.of("appliedOn", "2026-02-01")));

        // Then
        var applied = purse.read(line);
        assertThat(applied.path("status").asString()).isEqualTo("applied");
        assertThat(applied.path("availableCents").asLong()).isZero();
    }

    @Test
    void a_subsidy_is_cover_once_it_is_granted_under_the_conditions_of_who_grants_it() {
        // Given
        var line = purse.line(HOUSING, "isde", 100_000_00);
        done(zuid.post(HOUSING, "/budget-lines/" + line + "/application", Map.of("appliedOn", "2026-02-01")));

        // When
        purse.grant(line, 80_000_00, "Gereed in 2028");

        // Then
        var granted = purse.read(line);
        assertThat(granted.path("status").asString()).isEqualTo("granted");
        assertThat(granted.path("availableCents").asLong()).isEqualTo(80_000_00);
        assertThat(granted.at("/conditions/0").asString()).isEqualTo("Gereed in 2028");
    }

    @Test
    void who_expects_more_than_its_mandate_covers_cannot_confirm_it() {
        // Given
        var line = purse.line(HOUSING, "eigen-middelen", 500_000_01);

        // When
        var answer = zuid.post(HOUSING, "/budget-lines/" + line + "/confirmation", confirmation(mandate, 500_000_01));

        // Then
        assertThat(answer.problem()).isEqualTo("amount-exceeds-mandate");
        assertThat(purse.read(line).path("status").asString()).isEqualTo("expected");
    }

    @Test
    void money_is_not_entered_for_an_opgave_of_elsewhere() {
        // Given
        var theirs = new Neighbourhood(MUNICIPALITY).propose("Groen in hun straat");
        var line = new HashMap<>(line(HOUSING, "eigen-middelen", 100_00, null));
        line.put("opgave", theirs);

        // When
        var answer = zuid.post(HOUSING, "/budget-lines", line);

        // Then
        assertThat(answer.problem()).isEqualTo("money-for-unknown-opgave");
    }

    @Test
    void sums_per_taakveld_are_those_of_the_lines() {
        // Given
        enter(100_01, "7.4");
        enter(200_02, "7.4");
        enter(50_00, "8.3");

        // When
        var money = zuid.get(HOUSING, "/money").json();

        // Then
        assertThat(money.at("/perDomain/0/key").asString()).isEqualTo("7.4");
        assertThat(money.at("/perDomain/0/sums/expectedCents").asLong()).isEqualTo(300_03);
        assertThat(money.at("/total/expectedCents").asLong()).isEqualTo(350_03);
    }

    @Test
    void as_of_a_moment_there_is_what_was_known_then() {
        // Given
        enter(100_01, "7.4");
        enter(200_02, "7.4");
        var before = now();
        await().until(() -> now().isAfter(before));
        enter(50_00, "8.3");

        // When
        var money = zuid.get(HOUSING, "/money?asOf=" + before).json();

        // Then
        assertThat(money.at("/total/expectedCents").asLong()).isEqualTo(300_03);
    }

    @Test
    void what_is_needed_is_for_a_measure_of_the_opgave() {
        // When
        var answer = purse.stateNeed(opgave, UUID.randomUUID(), 1);

        // Then
        assertThat(answer.problem()).isEqualTo("need-of-no-measure");
    }

    @Test
    void what_the_parties_rejected_gets_no_costs() {
        // Given
        zuid.decide(opgave, false, "Te duur");

        // When
        var answer = purse.stateNeed(opgave, measure, 1);

        // Then
        assertThat(answer.problem()).isEqualTo("rejected");
    }

    @Test
    void a_measure_that_is_withdrawn_needs_nothing() {
        // Given
        purse.need(opgave, measure, 300_00);
        purse.need(opgave, measure, 100_00);

        // When
        purse.withdraw(measure);

        // Then
        assertThat(purse.sums(opgave).path("neededCents").asLong()).isZero();
    }

    private void enter(long cents, String taakveld) {
        done(zuid.post(MUNICIPALITY, "/budget-lines", line(MUNICIPALITY, "eigen-middelen", cents, taakveld)));
    }
}
