// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static nl.wijkakkoord.opgaven.Example.MUNICIPALITY;
import static nl.wijkakkoord.opgaven.Example.NOW;
import static nl.wijkakkoord.opgaven.Example.WIJKAANPAK;
import static nl.wijkakkoord.opgaven.Example.by;
import static nl.wijkakkoord.opgaven.budget.BudgetExample.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.MoneyCondition;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.budget.BudgetExample;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CallOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CommitMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseReservation;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.MeetCondition;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReleaseMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReserveOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.SpreadMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetRefusal;
import nl.wijkakkoord.opgaven.budget.line.LineStatus;
import nl.wijkakkoord.opgaven.budget.line.Portions;
import nl.wijkakkoord.opgaven.budget.mandate.DisposalRefusal;
import nl.wijkakkoord.opgaven.budget.offer.OfferRules;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.money.Entry.Kind;
import nl.wijkakkoord.participation.mandate.MandateRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitmentRulesTest {
    private static final long CENTS = 250_000_00;
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));

    @Test
    void of_the_last_hundred_thousand_only_one_claim_is_met() {
        // Given
        var line = spread(100_000_00);

        // When
        var first = commit(line, BudgetExample.commit(100_000_00));
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
        assertThat(((Refused) decision).refusal()).isEqualTo(CommitmentRefusal.NOT_ENOUGH_MONEY);
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
        var decision = new CommitmentRules(confirmed(CENTS))
                .commit(command, acting(MUNICIPALITY), MEASURE_MONEY, null, 0, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(DisposalRefusal.MONEY_OF_ANOTHER, HOUSING));
    }

    @Test
    void a_maximum_is_not_evaded_by_promising_in_parts() {
        // Given
        var line = confirmed(CENTS);
        var half = new CommitmentRules(line)
                .commit(BudgetExample.commit(60_00), acting(HOUSING, 100_00L), MEASURE_MONEY, null, 0, NOW);

        // When
        var other = new CommitmentRules(after(line, half))
                .commit(BudgetExample.commit(60_00), acting(HOUSING, 100_00L), MEASURE_MONEY, null, 0, NOW);

        // Then
        assertThat(((Refused) other).refusal()).isEqualTo(MandateRefusal.AMOUNT_EXCEEDS_MANDATE);
    }

    @Test
    void under_a_condition_it_is_reserved_and_lapses_on_its_moment_and_not_before() {
        // Given
        var line = confirmed(CENTS);
        var command = BudgetExample.commit(50_00, 2027, new MoneyCondition("Als de provincie meedoet", LATER));
        var reserved = after(line, commit(line, command));
        var lapse = new LapseReservation(LINE, command.commitment(), by(HOUSING));

        // When
        var early = new CommitmentRules(reserved).lapse(lapse, LATER.minusMillis(1));
        var lapsed = after(reserved, new CommitmentRules(reserved).lapse(lapse, LATER));

        // Then
        assertThat(early).isEqualTo(refused(CommitmentRefusal.CONDITION_STILL_STANDS, LATER));
        assertThat(cents(reserved, Kind.RESERVED)).isEqualTo(50_00);
        assertThat(cents(lapsed, Kind.RESERVED)).isZero();
        assertThat(lapsed.leftIn(2027)).isEqualTo(CENTS / 2);
    }

    @Test
    void when_its_condition_is_met_in_time_what_was_reserved_is_committed() {
        // Given
        var line = confirmed(CENTS);
        var command = BudgetExample.commit(50_00, 2027, new MoneyCondition("Als de provincie meedoet", LATER));
        var reserved = after(line, commit(line, command));
        var meet = new MeetCondition(LINE, command.commitment(), MANDATE, by(HOUSING));

        // When
        var met = after(reserved, new CommitmentRules(reserved).meet(meet, acting(HOUSING), LATER.minusMillis(1)));
        var late = new CommitmentRules(reserved).meet(meet, acting(HOUSING), LATER);

        // Then
        assertThat(cents(met, Kind.COMMITTED)).isEqualTo(50_00);
        assertThat(late).isEqualTo(refused(CommitmentRefusal.CONDITION_TOO_LATE, LATER));
    }

    @Test
    void what_its_owner_releases_can_be_promised_again() {
        // Given
        var line = confirmed(CENTS);
        var command = BudgetExample.commit(CENTS / 2);
        var committed = after(line, commit(line, command));

        // When
        var released = after(
                committed,
                new CommitmentRules(committed)
                        .release(
                                new ReleaseMoney(LINE, command.commitment(), "Vervalt", MANDATE, by(HOUSING)),
                                acting(HOUSING),
                                NOW));

        // Then
        assertThat(commit(released, BudgetExample.commit(CENTS / 2))).isInstanceOf(Accepted.class);
    }

    @Test
    void a_line_with_commitments_is_neither_withdrawn_nor_confirmed_for_less() {
        // Given
        var line = confirmed(CENTS);
        var committed = after(line, commit(line, BudgetExample.commit(CENTS / 2)));

        // When
        var withdrawn = committed.withdraw(
                new WithdrawLine(LINE, "Weg", MANDATE, by(HOUSING)), ActorAuthority.MEMBER, acting(HOUSING), NOW);
        var less = committed.confirm(confirm(CENTS - 2), acting(HOUSING), NOW);

        // Then
        assertThat(withdrawn).isEqualTo(refused(BudgetRefusal.MONEY_IS_COMMITTED));
        assertThat(less).isEqualTo(refused(BudgetRefusal.MORE_IS_COMMITTED));
    }

    @Test
    void a_measure_of_which_nobody_said_what_it_costs_gets_nothing() {
        // When
        var decision = new CommitmentRules(confirmed(CENTS))
                .commit(BudgetExample.commit(1), acting(HOUSING), new MeasureFunding(0, Map.of()), null, 0, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(CommitmentRefusal.NO_NEED_STATED, MEASURE));
    }

    @Test
    void what_was_promised_of_an_offer_is_reserved_until_it_falls_due_and_lapses_with_it() {
        // Given
        var offered = after(BudgetLine.NONE, new OfferRules(BudgetLine.NONE).reserve(offer(), NOW));
        var promised = after(offered, commit(offered, BudgetExample.commit(70_00)));

        // When
        var due = after(
                promised, new OfferRules(promised).call(new CallOffer(LINE, UUID.randomUUID(), by(HOUSING)), NOW));
        var lapsed = after(promised, new OfferRules(promised).lapse(new LapseOffer(LINE, by(HOUSING)), NOW));

        // Then
        assertThat(cents(promised, Kind.RESERVED)).isEqualTo(100_00);
        assertThat(cents(due, Kind.COMMITTED)).isEqualTo(70_00);
        assertThat(cents(due, Kind.FREE)).isEqualTo(30_00);
        assertThat(Portions.of(lapsed)).isEmpty();
        assertThat(lapsed.commitments().standing()).isEmpty();
    }

    @Test
    void an_offer_falls_due_even_after_it_lapsed_when_the_parties_turn_out_to_have_agreed_in_time() {
        // Given
        var offered = after(BudgetLine.NONE, new OfferRules(BudgetLine.NONE).reserve(offer(), NOW));
        var lapsed = after(offered, new OfferRules(offered).lapse(new LapseOffer(LINE, by(HOUSING)), NOW));

        // When
        var due = after(lapsed, new OfferRules(lapsed).call(new CallOffer(LINE, UUID.randomUUID(), by(HOUSING)), NOW));

        // Then
        assertThat(cents(due, Kind.FREE)).isEqualTo(100_00);
    }

    private static ReserveOffer offer() {
        return new ReserveOffer(
                LINE,
                WIJKAANPAK,
                HOUSING,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                100_00,
                2027,
                LATER,
                acting(HOUSING).citation(),
                by(HOUSING));
    }

    private static Decision commit(BudgetLine line, CommitMoney command) {
        return new CommitmentRules(line).commit(command, acting(HOUSING), MEASURE_MONEY, null, 0, NOW);
    }

    private static BudgetLine spread(long cents) {
        var line = confirmed(cents);
        return after(
                line,
                line.spread(
                        new SpreadMoney(LINE, List.of(new YearAmount(2027, cents)), by(HOUSING)),
                        ActorAuthority.MEMBER,
                        NOW));
    }

    private static long cents(BudgetLine line, Kind kind) {
        return Portions.of(line).stream()
                .filter(portion -> portion.kind() == kind)
                .mapToLong(Entry::cents)
                .sum();
    }
}
