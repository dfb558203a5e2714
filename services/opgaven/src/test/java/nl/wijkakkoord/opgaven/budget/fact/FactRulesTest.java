// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.fact;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.budget.BudgetExample.*;
import static nl.wijkakkoord.platform.decision.Decision.accepted;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyCarriedOn;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoubled;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoublingTakenBack;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CarryOn;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.FallOut;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.TakeBackDoubling;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.owner.DisposalRefusal;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class FactRulesTest {
    private static final UUID OFFER = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000009");
    private static final Successors PASSED = Successors.NONE.with(HOUSING, GRID);
    private static final List<YearAmount> SAME = List.of(new YearAmount(2027, 100_00));

    @Test
    void its_owner_takes_back_under_a_mandate_that_money_is_the_same_as_an_offer() {
        // Given
        var doubled = doubled(confirmed(300_00));

        // When
        var taken = takeBack(doubled, HOUSING, acting(HOUSING));

        // Then
        assertThat(taken)
                .isEqualTo(accepted(new MoneyDoublingTakenBack(
                        LINE,
                        WIJKAANPAK,
                        OFFER,
                        SAME,
                        "Ander geld",
                        acting(HOUSING).citation(),
                        Audience.ofWijkaanpak(),
                        by(HOUSING),
                        NOW)));
        assertThat(after(doubled, taken).course().doubled()).isNull();
        assertThat(takeBack(after(doubled, taken), HOUSING, acting(HOUSING)))
                .isEqualTo(refused(FactRefusal.SAME_AS_NO_OFFER));
    }

    @Test
    void what_is_not_bound_is_taken_back_without_a_mandate() {
        // Given
        var doubled = doubled(entered("eigen-middelen", 300_00));

        // When
        var taken = takeBack(doubled, HOUSING, null);

        // Then
        assertThat(after(doubled, taken).course().doubled()).isNull();
    }

    @Test
    void nobody_else_takes_it_back_nor_its_owner_of_bound_money_without_a_mandate() {
        // Given
        var doubled = doubled(confirmed(300_00));

        // When
        var decisions = List.of(takeBack(doubled, MUNICIPALITY, null), takeBack(doubled, HOUSING, null));

        // Then
        assertThat(decisions)
                .containsExactly(
                        refused(DisposalRefusal.MONEY_OF_ANOTHER, HOUSING), refused(DisposalRefusal.MANDATE_NEEDED));
    }

    @Test
    void who_comes_in_its_owners_place_before_the_last_day_carries_it_on() {
        // Given
        var leaving = leaving(confirmed(300_00), HOUSING, TODAY.plusDays(30));
        var passed = leaving.with(PASSED);

        // When
        var carried = carryOn(passed, TODAY.plusDays(30));

        // Then
        assertThat(carried)
                .isEqualTo(accepted(new MoneyCarriedOn(
                        LINE, WIJKAANPAK, GRID, TODAY.plusDays(30), Audience.ofWijkaanpak(), by(GRID), NOW)));
        assertThat(after(passed, carried).course().fellOut()).isNull();
        assertThat(carryOn(after(passed, carried), TODAY)).isEqualTo(accepted());
    }

    @Test
    void what_had_fallen_out_by_then_is_not_carried_on_and_falls_out_no_second_time() {
        // Given
        var left = leaving(confirmed(300_00), HOUSING, TODAY.minusDays(1)).with(PASSED);

        // When
        var decisions = List.of(carryOn(left, TODAY), fallOut(left, GRID, TODAY.plusDays(9)));

        // Then
        assertThat(decisions).containsOnly(accepted());
    }

    @Test
    void what_is_anothers_is_not_carried_on() {
        // Given
        var leaving = leaving(confirmed(300_00), HOUSING, TODAY.plusDays(30));

        // When
        var carried = carryOn(leaving, TODAY);

        // Then
        assertThat(carried).isEqualTo(accepted());
    }

    private static BudgetLine leaving(BudgetLine line, OrganisationId owner, LocalDate until) {
        return after(line, fallOut(line, owner, until));
    }

    private static Decision fallOut(BudgetLine line, OrganisationId owner, LocalDate until) {
        return new FactRules(line).fallOut(new FallOut(LINE, owner, until, by(owner)), NOW);
    }

    private static Decision carryOn(BudgetLine line, LocalDate from) {
        return new FactRules(line).carryOn(new CarryOn(LINE, GRID, from, by(GRID)), NOW);
    }

    private static BudgetLine doubled(BudgetLine line) {
        return after(
                line,
                accepted(new MoneyDoubled(
                        LINE, WIJKAANPAK, OFFER, SAME, null, Audience.ofWijkaanpak(), by(HOUSING), NOW)));
    }

    private static Decision takeBack(BudgetLine line, OrganisationId who, MandatedActor acting) {
        return new FactRules(line)
                .takeBackDoubling(
                        new TakeBackDoubling(LINE, "Ander geld", MANDATE, by(who)), ActorAuthority.MEMBER, acting, NOW);
    }
}
