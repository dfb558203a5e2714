// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.budget.BudgetExample.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineWithdrawn;
import nl.wijkakkoord.contracts.opgaven.SchemeEntry;
import nl.wijkakkoord.contracts.opgaven.SchemeKind;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.budget.entry.LineEntry;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ApplyForSubsidy;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ConfirmMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordGrant;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.SpreadMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.opgaven.budget.owner.DisposalRefusal;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.money.Entry.Kind;
import nl.wijkakkoord.opgaven.scheme.CurrentSchemes;
import nl.wijkakkoord.opgaven.scheme.SchemeRefusal;
import nl.wijkakkoord.participation.mandate.MandateRefusal;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

class BudgetLineTest {
    private static final long CENTS = 250_000_00;

    @Test
    void what_somebody_expects_of_another_is_no_cover() {
        // When
        var line = entered("eigen-middelen", CENTS);

        // Then
        assertThat(line.status().isCover()).isFalse();
        assertThat(Portions.of(line, TODAY)).extracting(Entry::kind).containsOnly(Kind.EXPECTED);
    }

    @Test
    void its_owner_confirms_under_a_mandate_and_it_is_cover() {
        // When
        var line = confirmed(CENTS);

        // Then
        assertThat(line.status().isCover()).isTrue();
        assertThat(Portions.of(line, TODAY)).extracting(Entry::kind).containsOnly(Kind.FREE);
    }

    @Test
    void nobody_else_confirms_it_under_whatever_mandate() {
        // When
        var decision = entered("eigen-middelen", CENTS)
                .confirm(new ConfirmMoney(LINE, CENTS, null, MANDATE, by(MUNICIPALITY)), acting(MUNICIPALITY), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(DisposalRefusal.MONEY_OF_ANOTHER, HOUSING));
    }

    @Test
    void a_mandate_for_less_does_not_confirm_more() {
        // When
        var decision = entered("eigen-middelen", CENTS).confirm(confirm(CENTS), acting(HOUSING, CENTS - 1), NOW);

        // Then
        assertThat(Decided.refusal(decision)).isEqualTo(MandateRefusal.AMOUNT_EXCEEDS_MANDATE);
    }

    @Test
    void a_mandate_that_was_not_heard_of_may_come_in_a_moment() {
        // Given
        var acting = new MandatedActor(by(HOUSING), ActorAuthority.MEMBER, MANDATE, null, 41, 0, TODAY, 0);

        // When
        var decision = entered("eigen-middelen", CENTS).confirm(confirm(CENTS), acting, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(MandateRefusal.MANDATE_NOT_HEARD_OF, MANDATE));
    }

    @Test
    void a_subsidy_that_was_applied_for_is_no_cover_and_cannot_be_confirmed() {
        // Given
        var line = entered("isde", CENTS);
        var applied = after(
                line, granting(line).apply(new ApplyForSubsidy(LINE, TODAY, by(HOUSING)), ActorAuthority.MEMBER, NOW));

        // When
        var decision = applied.confirm(confirm(CENTS), acting(HOUSING), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(BudgetRefusal.SUBSIDY_IS_GRANTED));
        assertThat(applied.status().isCover()).isFalse();
    }

    @Test
    void what_is_granted_takes_the_place_of_what_was_expected_in_the_same_proportion() {
        // Given
        var line = entered("isde", CENTS);
        var grant = new RecordGrant(
                LINE, 199_999_99, null, List.of("Gereed in 2028"), null, TODAY, EVIDENCE, null, by(HOUSING));

        // When
        var granted = after(line, granting(line).grant(grant, ActorAuthority.MEMBER, null, NOW));

        // Then
        assertThat(granted.status().isCover()).isTrue();
        assertThat(granted.years()).containsExactly(new YearAmount(2027, 100_000_00), new YearAmount(2028, 99_999_99));
        assertThat(granted.conditions()).containsExactly("Gereed in 2028");
    }

    @Test
    void own_means_are_granted_by_nobody() {
        // When
        var decision =
                granting(entered("eigen-middelen", CENTS)).grant(grant(CENTS, null), ActorAuthority.MEMBER, null, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(BudgetRefusal.OWN_MEANS_ARE_CONFIRMED));
    }

    @Test
    void the_same_amount_is_spread_over_other_years() {
        // Given
        var line = confirmed(CENTS);

        // When
        var spread = line.spread(spread(new YearAmount(2027, CENTS)), ActorAuthority.MEMBER, acting(HOUSING), NOW);

        // Then
        assertThat(after(line, spread).years()).containsExactly(new YearAmount(2027, CENTS));
    }

    @Test
    void no_other_amount_is_spread() {
        // When
        var decision = confirmed(CENTS)
                .spread(spread(new YearAmount(2027, CENTS - 1)), ActorAuthority.MEMBER, acting(HOUSING), NOW);

        // Then
        assertThat(decision)
                .isEqualTo(
                        refused(BudgetRefusal.OTHER_AMOUNT, new BigDecimal("249999.99"), new BigDecimal("250000.00")));
    }

    @Test
    void who_entered_an_expectation_withdraws_it() {
        // Given
        var withdrawal = new WithdrawLine(LINE, "Vergissing", null, by(MUNICIPALITY));

        // When
        var decision = entered("eigen-middelen", CENTS).withdraw(withdrawal, ActorAuthority.MEMBER, null, NOW);

        // Then
        assertThat(decision).isInstanceOf(Accepted.class);
    }

    @Test
    void who_entered_an_expectation_does_not_withdraw_what_its_owner_confirmed() {
        // Given
        var withdrawal = new WithdrawLine(LINE, "Vergissing", null, by(MUNICIPALITY));

        // When
        var decision = confirmed(CENTS).withdraw(withdrawal, ActorAuthority.MEMBER, null, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(DisposalRefusal.MONEY_OF_ANOTHER, HOUSING));
    }

    @Test
    void confirmed_money_is_not_taken_back_without_a_mandate() {
        // Given
        var withdrawal = new WithdrawLine(LINE, "Andere plannen", null, by(HOUSING));

        // When
        var decision = confirmed(CENTS).withdraw(withdrawal, ActorAuthority.MEMBER, null, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(DisposalRefusal.MANDATE_NEEDED));
    }

    @Test
    void confirmed_money_is_taken_back_under_a_mandate() {
        // Given
        var withdrawal = new WithdrawLine(LINE, "Andere plannen", null, by(HOUSING));

        // When
        var decision = confirmed(CENTS).withdraw(withdrawal, ActorAuthority.MEMBER, acting(HOUSING), NOW);

        // Then
        assertThat(Decided.events(decision))
                .singleElement()
                .isInstanceOfSatisfying(
                        BudgetLineWithdrawn.class,
                        event -> assertThat(event.mandate())
                                .isEqualTo(acting(HOUSING).citation()));
    }

    @Test
    void a_taakveld_or_scheme_that_is_not_on_the_list_is_refused() {
        // When
        var decision = LineEntry.enter(enter("gratis-geld", CENTS), ActorAuthority.MEMBER, FACTS, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(SchemeRefusal.UNKNOWN_SCHEME, "gratis-geld"));
    }

    @Test
    void of_what_kind_its_money_is_is_told_when_it_is_entered_and_stays_whatever_the_list_says_later() {
        // Given
        var entered = BudgetLine.NONE.evolve(new BudgetLineEntered(
                LINE,
                WIJKAANPAK,
                HOUSING,
                "Oude subsidie",
                null,
                null,
                new SchemeEntry("gesloten-regeling", SchemeKind.SUBSIDY_OF_PROVINCE, 0),
                List.of(new YearAmount(2027, CENTS)),
                List.of(),
                null,
                null,
                null,
                Audience.ofWijkaanpak(),
                by(HOUSING),
                NOW));

        // When
        var confirmed = entered.confirm(confirm(CENTS), acting(HOUSING), NOW);

        // Then
        assertThat(confirmed).isEqualTo(refused(BudgetRefusal.SUBSIDY_IS_GRANTED));
        assertThat(entered("isde", CENTS).terms().scheme())
                .isEqualTo(new SchemeEntry("isde", SchemeKind.SUBSIDY_OF_RIJK, CurrentSchemes.SCHEMES.version()));
    }

    @Test
    void what_is_confirmed_is_not_spread_by_who_has_no_mandate_for_it() {
        // Given
        var line = confirmed(CENTS);

        // When
        var none = line.spread(spread(new YearAmount(2099, CENTS)), ActorAuthority.MEMBER, null, NOW);
        var small =
                line.spread(spread(new YearAmount(2099, CENTS)), ActorAuthority.MEMBER, acting(HOUSING, 1000_00L), NOW);

        // Then
        assertThat(none).isEqualTo(refused(DisposalRefusal.MANDATE_NEEDED));
        assertThat(Decided.refusal(small)).isEqualTo(MandateRefusal.AMOUNT_EXCEEDS_MANDATE);
    }

    @Test
    void who_has_a_small_mandate_does_not_confirm_a_large_line_anew_for_less() {
        // When
        var decision = confirmed(CENTS).confirm(confirm(1_00), acting(HOUSING, 1000_00L), NOW);

        // Then
        assertThat(Decided.refusal(decision)).isEqualTo(MandateRefusal.AMOUNT_EXCEEDS_MANDATE);
    }

    @Test
    void who_has_a_mandate_for_it_confirms_a_line_anew_for_less_though_all_of_the_mandate_is_in_use() {
        // When
        var less = confirmed(CENTS).confirm(confirm(1_00), acting(HOUSING, CENTS, CENTS - 1_00), NOW);

        // Then
        assertThat(less).isInstanceOf(Accepted.class);
    }

    @Test
    void the_maximum_of_a_mandate_is_for_all_that_is_confirmed_under_it() {
        // When
        var decision = entered("eigen-middelen", CENTS).confirm(confirm(CENTS), acting(HOUSING, CENTS, 1), NOW);

        // Then
        assertThat(decision)
                .isEqualTo(refused(
                        MandateRefusal.AMOUNT_EXCEEDS_MANDATE,
                        MANDATE,
                        new BigDecimal("250000.01"),
                        new BigDecimal("250000.00")));
    }

    @Test
    void what_was_granted_is_not_lowered_or_withdrawn_without_a_mandate_for_it() {
        // Given
        var line = entered("isde", CENTS);
        var grant = grant(CENTS, null);
        var granted = after(line, granting(line).grant(grant, ActorAuthority.MEMBER, null, NOW));

        // When
        var lowered =
                granting(granted).grant(grant(1_00, MANDATE), ActorAuthority.MEMBER, acting(HOUSING, 1000_00L), NOW);
        var withdrawn =
                granted.withdraw(new WithdrawLine(LINE, "Weg", null, by(HOUSING)), ActorAuthority.MEMBER, null, NOW);

        // Then
        assertThat(Decided.refusal(lowered)).isEqualTo(MandateRefusal.AMOUNT_EXCEEDS_MANDATE);
        assertThat(withdrawn).isEqualTo(refused(DisposalRefusal.MANDATE_NEEDED));
    }

    private static SpreadMoney spread(YearAmount... years) {
        return new SpreadMoney(LINE, List.of(years), MANDATE, by(HOUSING));
    }
}
