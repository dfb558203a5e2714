// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.budget.BudgetExample.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.MoneyCondition;
import nl.wijkakkoord.opgaven.budget.BudgetExample;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CommitMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseReservation;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.MeetCondition;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReleaseMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetRefusal;
import nl.wijkakkoord.opgaven.budget.line.LineStatus;
import nl.wijkakkoord.opgaven.budget.line.Portions;
import nl.wijkakkoord.opgaven.budget.owner.DisposalRefusal;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.money.Entry.Kind;
import nl.wijkakkoord.opgaven.scheme.CurrentSchemes;
import nl.wijkakkoord.participation.mandate.MandateRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

class CommitmentRulesTest {
    private static final long CENTS = 250_000_00;
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));

    @Test
    void of_the_last_hundred_thousand_only_one_claim_is_met() {
        // Given
        var line = confirmed(200_000_00);
        var first = commit(line, BudgetExample.commit(100_000_00));

        // When
        var second = commit(after(line, first), BudgetExample.commit(100_000_00));

        // Then
        assertThat(second)
                .isEqualTo(refused(
                        CommitmentRefusal.NOT_ENOUGH_MONEY,
                        "2027",
                        new BigDecimal("0.00"),
                        new BigDecimal("100000.00")));
    }

    @Test
    void each_year_has_its_own_money() {
        // When
        var decision = commit(confirmed(CENTS), BudgetExample.commit(CENTS / 2 + 1, 2028, null));

        // Then
        assertThat(Decided.refusal(decision)).isEqualTo(CommitmentRefusal.NOT_ENOUGH_MONEY);
    }

    @Test
    void what_is_expected_cannot_be_promised() {
        // When
        var decision = commit(entered("eigen-middelen", CENTS), BudgetExample.commit(1));

        // Then
        assertThat(decision).isEqualTo(refused(BudgetRefusal.NO_COVER_YET, LineStatus.EXPECTED));
    }

    @Test
    void the_municipality_does_not_commit_what_is_of_the_housing_association() {
        // Given
        var command = new CommitMoney(LINE, UUID.randomUUID(), PURPOSE, 1, null, null, MANDATE, by(MUNICIPALITY));

        // When
        var decision = new CommitmentRules(confirmed(CENTS), CurrentSchemes.SCHEMES)
                .commit(command, acting(MUNICIPALITY), MEASURE_MONEY, null, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(DisposalRefusal.MONEY_OF_ANOTHER, HOUSING));
    }

    @Test
    void a_maximum_is_not_evaded_by_promising_in_parts() {
        // Given
        var line = granted("isde", CENTS);
        var half = new CommitmentRules(line, CurrentSchemes.SCHEMES)
                .commit(BudgetExample.commit(60_00), acting(HOUSING, 100_00L), MEASURE_MONEY, null, NOW);

        // When
        var other = new CommitmentRules(after(line, half), CurrentSchemes.SCHEMES)
                .commit(BudgetExample.commit(60_00), acting(HOUSING, 100_00L), MEASURE_MONEY, null, NOW);

        // Then
        assertThat(Decided.refusal(other)).isEqualTo(MandateRefusal.AMOUNT_EXCEEDS_MANDATE);
    }

    @Test
    void under_a_condition_it_is_reserved() {
        // When
        var reserved = reserved();

        // Then
        assertThat(cents(reserved, Kind.RESERVED)).isEqualTo(50_00);
    }

    @Test
    void what_is_reserved_does_not_lapse_before_its_moment() {
        // Given
        var reserved = reserved();
        var lapse = new LapseReservation(LINE, onlyCommitment(reserved), false, by(HOUSING));

        // When
        var decision = new CommitmentRules(reserved, CurrentSchemes.SCHEMES).lapse(lapse, LATER.minusMillis(1));

        // Then
        assertThat(decision).isEqualTo(refused(CommitmentRefusal.CONDITION_STILL_STANDS, LATER));
    }

    @Test
    void what_is_reserved_lapses_on_its_moment() {
        // Given
        var reserved = reserved();
        var lapse = new LapseReservation(LINE, onlyCommitment(reserved), false, by(HOUSING));

        // When
        var lapsed = after(reserved, new CommitmentRules(reserved, CurrentSchemes.SCHEMES).lapse(lapse, LATER));

        // Then
        assertThat(cents(lapsed, Kind.RESERVED)).isZero();
        assertThat(lapsed.leftIn(2027)).isEqualTo(CENTS / 2);
    }

    @Test
    void when_its_condition_is_met_in_time_what_was_reserved_is_committed() {
        // Given
        var reserved = reserved();
        var meet = new MeetCondition(LINE, onlyCommitment(reserved), MANDATE, by(HOUSING));

        // When
        var met = after(
                reserved,
                new CommitmentRules(reserved, CurrentSchemes.SCHEMES)
                        .meet(meet, acting(HOUSING), LATER.minusMillis(1)));

        // Then
        assertThat(cents(met, Kind.COMMITTED)).isEqualTo(50_00);
    }

    @Test
    void a_condition_is_not_met_on_its_moment_or_later() {
        // Given
        var reserved = reserved();
        var meet = new MeetCondition(LINE, onlyCommitment(reserved), MANDATE, by(HOUSING));

        // When
        var decision = new CommitmentRules(reserved, CurrentSchemes.SCHEMES).meet(meet, acting(HOUSING), LATER);

        // Then
        assertThat(decision).isEqualTo(refused(CommitmentRefusal.CONDITION_TOO_LATE, LATER));
    }

    @Test
    void what_its_owner_releases_can_be_promised_again() {
        // Given
        var committed = committed();
        var release = new ReleaseMoney(LINE, onlyCommitment(committed), "Vervalt", MANDATE, by(HOUSING));
        var released = after(
                committed,
                new CommitmentRules(committed, CurrentSchemes.SCHEMES).release(release, acting(HOUSING), NOW));

        // When
        var decision = commit(released, BudgetExample.commit(CENTS / 2));

        // Then
        assertThat(decision).isInstanceOf(Accepted.class);
    }

    @Test
    void a_line_with_commitments_is_not_withdrawn() {
        // Given
        var withdrawal = new WithdrawLine(LINE, "Weg", MANDATE, by(HOUSING));

        // When
        var decision = committed().withdraw(withdrawal, ActorAuthority.MEMBER, acting(HOUSING), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(BudgetRefusal.MONEY_IS_COMMITTED));
    }

    @Test
    void a_line_with_commitments_is_not_confirmed_for_less() {
        // When
        var decision = committed().confirm(confirm(CENTS - 2), acting(HOUSING), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(BudgetRefusal.MORE_IS_COMMITTED));
    }

    @Test
    void a_measure_of_which_nobody_said_what_it_costs_gets_nothing() {
        // When
        var decision = new CommitmentRules(confirmed(CENTS), CurrentSchemes.SCHEMES)
                .commit(BudgetExample.commit(1), acting(HOUSING), new MeasureFunding(0, Map.of(), false), null, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(CommitmentRefusal.NO_NEED_STATED, MEASURE));
    }

    private static BudgetLine reserved() {
        var line = confirmed(CENTS);
        var condition = new MoneyCondition("Als de provincie meedoet", LATER);
        return after(line, commit(line, BudgetExample.commit(50_00, 2027, condition)));
    }

    private static BudgetLine committed() {
        var line = confirmed(CENTS);
        return after(line, commit(line, BudgetExample.commit(CENTS / 2)));
    }

    private static UUID onlyCommitment(BudgetLine line) {
        return line.commitments().all().getFirst().commitment();
    }

    private static Decision commit(BudgetLine line, CommitMoney command) {
        return new CommitmentRules(line, CurrentSchemes.SCHEMES)
                .commit(command, acting(HOUSING), MEASURE_MONEY, null, NOW);
    }

    private static long cents(BudgetLine line, Kind kind) {
        return Entry.cents(Portions.of(line, TODAY), kind);
    }
}
