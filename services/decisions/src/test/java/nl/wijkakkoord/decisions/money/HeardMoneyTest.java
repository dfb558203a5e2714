// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.money;

import static nl.wijkakkoord.contracts.decisions.ConditionFound.Why.FAILED;
import static nl.wijkakkoord.contracts.decisions.ConditionFound.Why.HOLDS;
import static nl.wijkakkoord.contracts.decisions.ConditionFound.Why.NOT_YET;
import static nl.wijkakkoord.contracts.decisions.ConditionFound.Why.NO_LONGER;
import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineWithdrawn;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRevoked;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyGranted;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyCarriedOn;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoubled;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyFellOut;
import nl.wijkakkoord.contracts.opgaven.SchemeEntry;
import nl.wijkakkoord.contracts.opgaven.SchemeKind;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import org.junit.jupiter.api.Test;

class HeardMoneyTest {
    private static final UUID LINE = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Audience ALL = Audience.ofWijkaanpak();

    @Test
    void money_that_is_only_expected_is_not_there_yet() {
        // When
        var money = after(entered(100_00));

        // Then
        assertThat(money.why(1, DAY)).isEqualTo(NOT_YET);
    }

    @Test
    void confirmed_money_is_there_to_the_cent() {
        // When
        var money = after(entered(100_00), confirmed(100_00));

        // Then
        assertThat(money.why(100_00, DAY)).isEqualTo(HOLDS);
        assertThat(money.why(100_01, DAY)).isEqualTo(NOT_YET);
    }

    @Test
    void what_was_there_and_is_confirmed_for_less_is_there_no_longer() {
        // When
        var money = after(entered(100_00), confirmed(100_00), confirmed(99_99));

        // Then
        assertThat(money.why(100_00, DAY)).isEqualTo(NO_LONGER);
        assertThat(money.why(99_99, DAY)).isEqualTo(HOLDS);
    }

    @Test
    void what_was_withdrawn_before_it_was_there_never_will_be() {
        // When
        var money = after(
                entered(100_00), new BudgetLineWithdrawn(LINE, WIJKAANPAK, "Vervallen", null, ALL, by(HOUSING), NOW));

        // Then
        assertThat(money.why(1, DAY)).isEqualTo(FAILED);
    }

    @Test
    void of_two_decisions_the_one_of_the_later_day_holds_whichever_was_told_first() {
        // When
        var money = after(entered(100_00), revoked(DAY), granted(100_00, DAY.minusDays(1)));

        // Then
        assertThat(money.why(100_00, DAY)).isEqualTo(FAILED);
    }

    @Test
    void money_of_who_left_is_there_to_its_last_day_and_again_when_another_carries_it_on() {
        // Given
        var left = after(
                entered(100_00),
                confirmed(100_00),
                new MoneyFellOut(LINE, WIJKAANPAK, HOUSING, DAY, ALL, by(HOUSING), NOW));

        // When
        var carriedOn = left.after(new MoneyCarriedOn(LINE, WIJKAANPAK, MUNICIPALITY, DAY, ALL, by(HOUSING), NOW));

        // Then
        assertThat(left.why(100_00, DAY)).isEqualTo(HOLDS);
        assertThat(left.why(100_00, DAY.plusDays(1))).isEqualTo(NO_LONGER);
        assertThat(carriedOn.why(100_00, DAY.plusDays(1))).isEqualTo(HOLDS);
    }

    @Test
    void what_is_the_same_as_an_offer_counts_there() {
        // When
        var money = after(
                entered(100_00),
                confirmed(100_00),
                new MoneyDoubled(LINE, WIJKAANPAK, UUID.randomUUID(), years(40_00), null, ALL, by(HOUSING), NOW));

        // Then
        assertThat(money.why(60_00, DAY)).isEqualTo(HOLDS);
        assertThat(money.why(60_01, DAY)).isEqualTo(NO_LONGER);
    }

    private static HeardMoney after(BudgetEvent... events) {
        return Stream.of(events).reduce(HeardMoney.NONE, HeardMoney::after, (one, _) -> one);
    }

    private static BudgetEvent entered(long cents) {
        return new BudgetLineEntered(
                LINE,
                WIJKAANPAK,
                HOUSING,
                "Warmtenet",
                null,
                null,
                new SchemeEntry("eigen-middelen", SchemeKind.OWN_MEANS, 1),
                years(cents),
                List.of(),
                null,
                null,
                null,
                ALL,
                by(HOUSING),
                NOW);
    }

    private static BudgetEvent confirmed(long cents) {
        var mandate = new MandateCitation(UUID.randomUUID(), 1, 1);
        return new MoneyConfirmed(LINE, WIJKAANPAK, years(cents), mandate, ALL, by(HOUSING), NOW);
    }

    private static BudgetEvent granted(long cents, LocalDate day) {
        return new MoneyGranted(
                LINE, WIJKAANPAK, years(cents), List.of(), day, evidence(1), null, null, null, ALL, by(HOUSING), NOW);
    }

    private static BudgetEvent revoked(LocalDate day) {
        var mandate = new MandateCitation(UUID.randomUUID(), 1, 1);
        return new GrantRevoked(LINE, WIJKAANPAK, "Niet besteed", day, evidence(2), mandate, ALL, by(HOUSING), NOW);
    }

    private static Evidence evidence(int number) {
        return new Evidence("Beschikking", Digest.of(new byte[] {(byte) number}));
    }

    private static List<YearAmount> years(long cents) {
        return List.of(new YearAmount(2027, cents - 1), new YearAmount(2028, 1));
    }
}
