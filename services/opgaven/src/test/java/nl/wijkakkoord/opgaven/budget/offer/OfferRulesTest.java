// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.offer;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.budget.BudgetExample.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.opgaven.budget.commitment.CommitmentRules;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CallOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReserveOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.line.Portions;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.money.Entry.Kind;
import nl.wijkakkoord.opgaven.scheme.CurrentSchemes;
import org.junit.jupiter.api.Test;

class OfferRulesTest {
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));

    @Test
    void what_was_promised_of_an_offer_is_reserved() {
        // When
        var promised = promised();

        // Then
        assertThat(cents(promised, Kind.RESERVED)).isEqualTo(100_00);
    }

    @Test
    void what_was_promised_of_an_offer_is_committed_when_it_falls_due() {
        // Given
        var promised = promised();

        // When
        var due = due(promised);

        // Then
        assertThat(cents(due, Kind.COMMITTED)).isEqualTo(70_00);
        assertThat(cents(due, Kind.FREE)).isEqualTo(30_00);
    }

    @Test
    void what_was_promised_of_an_offer_lapses_with_it() {
        // Given
        var promised = promised();

        // When
        var lapsed = lapsed(promised);

        // Then
        assertThat(Portions.of(lapsed, TODAY)).isEmpty();
        assertThat(lapsed.commitments().standing()).isEmpty();
    }

    @Test
    void an_offer_falls_due_even_after_it_lapsed_when_the_parties_turn_out_to_have_agreed_in_time() {
        // Given
        var lapsed = lapsed(offered());

        // When
        var due = due(lapsed);

        // Then
        assertThat(cents(due, Kind.FREE)).isEqualTo(100_00);
    }

    private static BudgetLine offered() {
        var offered = new ContributionOffered(
                UUID.randomUUID(),
                WIJKAANPAK,
                UUID.randomUUID(),
                UUID.randomUUID(),
                HOUSING,
                100_00,
                LATER,
                acting(HOUSING).citation(),
                null,
                Audience.ofWijkaanpak(),
                by(HOUSING),
                NOW);
        var command = new ReserveOffer(LINE, offered, 2027, by(HOUSING));
        return after(
                BudgetLine.NONE, new OfferRules(BudgetLine.NONE, CurrentSchemes.SCHEMES).reserve(command, null, NOW));
    }

    private static BudgetLine promised() {
        var offered = offered();
        var rules = new CommitmentRules(offered, CurrentSchemes.SCHEMES);
        return after(offered, rules.commit(commit(70_00), acting(HOUSING), MEASURE_MONEY, null, NOW));
    }

    private static BudgetLine due(BudgetLine line) {
        return after(
                line,
                new OfferRules(line, CurrentSchemes.SCHEMES)
                        .call(new CallOffer(LINE, UUID.randomUUID(), by(HOUSING)), NOW));
    }

    private static BudgetLine lapsed(BudgetLine line) {
        return after(line, new OfferRules(line, CurrentSchemes.SCHEMES).lapse(new LapseOffer(LINE, by(HOUSING)), NOW));
    }

    private static long cents(BudgetLine line, Kind kind) {
        return Entry.cents(Portions.of(line, TODAY), kind);
    }
}
