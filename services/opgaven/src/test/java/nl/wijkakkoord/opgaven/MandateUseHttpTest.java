// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.GRID;
import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static nl.wijkakkoord.opgaven.Example.MUNICIPALITY;
import static nl.wijkakkoord.opgaven.Neighbourhood.all;
import static nl.wijkakkoord.opgaven.Neighbourhood.now;
import static nl.wijkakkoord.opgaven.Purse.commitment;
import static nl.wijkakkoord.opgaven.Purse.confirmation;
import static nl.wijkakkoord.opgaven.Purse.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionLapsed;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberLeft;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a mandate bears, and what takes one. */
@ExtendWith(RunningOpgaven.class)
class MandateUseHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Purse purse = new Purse(zuid);
    private final UUID mandate = purse.mandate(HOUSING, 300_000_00L);
    private final UUID small = purse.mandate(HOUSING, 1000_00L);

    @Test
    void of_four_lines_of_three_hundred_thousand_one_is_confirmed_under_a_mandate_to_that() {
        // Given
        purse.cover(HOUSING, mandate, 300_000_00);

        // When
        var second = confirm(purse.line(HOUSING, "eigen-middelen", 300_000_00), mandate, 300_000_00);

        // Then
        assertThat(second.status()).isEqualTo(403);
        assertThat(second.problem()).isEqualTo("amount-exceeds-mandate");
    }

    @Test
    void what_was_confirmed_and_then_promised_under_one_mandate_is_the_same_money() {
        // Given
        var opgave = zuid.propose("Groen in de straat");
        var measure = purse.measure(opgave);
        purse.need(opgave, measure, 300_000_00);
        var line = purse.cover(HOUSING, mandate, 300_000_00);

        // When
        var committed = purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 300_000_00));

        // Then
        done(committed);
    }

    @Test
    void what_was_offered_elsewhere_counts_until_it_lapses() {
        // Given
        var contribution = UUID.randomUUID();
        offer(contribution, 200_000_00);
        var line = purse.line(HOUSING, "eigen-middelen", 100_000_01);

        // When
        var beyond = confirm(line, mandate, 100_000_01);
        zuid.tell(
                "ambitions",
                contribution,
                new ContributionLapsed(
                        contribution, zuid.wijkaanpak, UUID.randomUUID(), all(), zuid.by(HOUSING), now()));
        var within = confirm(line, mandate, 100_000_01);

        // Then
        assertThat(beyond.problem()).isEqualTo("amount-exceeds-mandate");
        done(within);
    }

    @Test
    void what_is_withdrawn_makes_room() {
        // Given
        var line = purse.cover(HOUSING, mandate, 300_000_00);
        done(withdraw(line, mandate));

        // When
        var next = confirm(purse.line(HOUSING, "eigen-middelen", 300_000_00), mandate, 300_000_00);

        // Then
        done(next);
    }

    @Test
    void
            what_a_deputy_binds_counts_under_the_mandate_beneath_and_what_others_bound_under_that_is_not_there_for_the_deputy() {
        // Given
        var anna = new By(HOUSING, UUID.randomUUID());
        var annas = UUID.randomUUID();
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        zuid.grant(annas, anna, List.of("budget"), 300_000_00L);
        zuid.nameDeputy(one, annas, anna, List.of("budget"), 300_000_00L);
        zuid.nameDeputy(other, annas, anna, List.of("budget"), 300_000_00L);
        done(confirm(purse.line(HOUSING, "eigen-middelen", 200_000_00), one, 200_000_00));
        var line = purse.line(HOUSING, "eigen-middelen", 100_000_01);

        // When
        var beyond = confirm(line, other, 100_000_01);
        var within = confirm(line, other, 100_000_00);

        // Then
        assertThat(beyond.problem()).isEqualTo("amount-exceeds-mandate");
        done(within);
    }

    @Test
    void who_has_a_small_mandate_neither_lowers_nor_withdraws_a_large_line() {
        // Given
        var line = purse.cover(HOUSING, mandate, 300_000_00);

        // When
        var lowered = confirm(line, small, 1_00);
        var withdrawn = withdraw(line, small);

        // Then
        assertThat(lowered.problem()).isEqualTo("amount-exceeds-mandate");
        assertThat(withdrawn.problem()).isEqualTo("amount-exceeds-mandate");
        assertThat(purse.read(line).path("availableCents").asLong()).isEqualTo(300_000_00);
    }

    @Test
    void bound_money_is_spread_over_other_years_under_a_mandate_for_it() {
        // Given
        var line = purse.cover(HOUSING, mandate, 300_000_00);
        var years = List.of(Map.of("year", 2028, "amountCents", 300_000_00));

        // When
        var without = zuid.post(HOUSING, "/budget-lines/" + line + "/spreading", Map.of("years", years));
        var small = zuid.post(
                HOUSING, "/budget-lines/" + line + "/spreading", Map.of("years", years, "mandate", this.small));
        var under =
                zuid.post(HOUSING, "/budget-lines/" + line + "/spreading", Map.of("years", years, "mandate", mandate));

        // Then
        assertThat(without.problem()).isEqualTo("mandate-needed");
        assertThat(small.problem()).isEqualTo("amount-exceeds-mandate");
        done(under);
    }

    @Test
    void the_same_confirmation_once_more_changes_nothing() {
        // Given
        var line = purse.line(HOUSING, "eigen-middelen", 300_000_00);
        var first = confirm(line, mandate, 300_000_00);

        // When
        var again = confirm(line, mandate, 300_000_00);

        // Then
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void who_left_and_came_back_has_no_mandate_of_before() {
        // Given
        var membership = UUID.randomUUID();
        zuid.accept(GRID, PartyKind.GRID_OPERATOR);
        zuid.joinAlso(membership, GRID, MemberRole.BOARD_MEMBER);
        var before = purse.mandate(GRID, null);
        var line = purse.line(GRID, "eigen-middelen", 100_00);
        var left = LocalDate.now(DutchDay.ZONE).minusDays(2);
        zuid.tell(
                "stakeholders",
                membership,
                new MemberLeft(
                        membership, zuid.wijkaanpak, GRID, zuid.by(GRID).member(), left, all(), zuid.by(GRID), now()));
        zuid.joinAlso(UUID.randomUUID(), GRID, MemberRole.PROJECT_MEMBER);

        // When
        var old = zuid.post(GRID, "/budget-lines/" + line + "/confirmation", confirmation(before, 100_00));
        var fresh = zuid.post(
                GRID, "/budget-lines/" + line + "/confirmation", confirmation(purse.mandate(GRID, null), 100_00));

        // Then
        assertThat(old.status()).isEqualTo(403);
        assertThat(old.problem()).isEqualTo("membership-of-mandate-ended");
        done(fresh);
    }

    private Answer confirm(UUID line, UUID under, long cents) {
        return zuid.post(HOUSING, "/budget-lines/" + line + "/confirmation", confirmation(under, cents));
    }

    private Answer withdraw(UUID line, UUID under) {
        return zuid.post(
                HOUSING, "/budget-lines/" + line + "/withdrawal", Map.of("reason", "Anders besteed", "mandate", under));
    }

    private void offer(UUID contribution, long cents) {
        zuid.tell(
                "ambitions",
                contribution,
                new ContributionOffered(
                        contribution,
                        zuid.wijkaanpak,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        HOUSING,
                        cents,
                        now().plus(Duration.ofDays(30)),
                        new MandateCitation(mandate, 1, 7),
                        null,
                        all(),
                        zuid.by(HOUSING),
                        now()));
    }
}
