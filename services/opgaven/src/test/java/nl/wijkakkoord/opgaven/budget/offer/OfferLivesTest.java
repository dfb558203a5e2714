// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.offer;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.budget.BudgetExample.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.opgaven.MoneyCondition;
import nl.wijkakkoord.opgaven.budget.BudgetExample;
import nl.wijkakkoord.opgaven.budget.commitment.CommitmentRules;
import nl.wijkakkoord.opgaven.budget.fact.FactRules;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CallOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.FallOut;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReleaseMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReserveOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.SayDoubled;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.TakeBackDoubling;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.line.LineStatus;
import nl.wijkakkoord.opgaven.scheme.CurrentSchemes;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.testing.Lives;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random lives of an offer, and of money beside it that may be the same: each is ended by its owner with one act more than there
 * are promises of it, and that they are the same is taken back in one (ADR 0028).
 */
class OfferLivesTest {
    private static final Instant BEFORE = NOW.plusSeconds(86_400L * 90);
    private static final UUID OFFER = UUID.randomUUID();

    private BudgetLine offer = BudgetLine.NONE;
    private BudgetLine beside = BudgetLine.NONE;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Lives.SEEDS)
    void in_every_life_an_offer_and_the_money_beside_it_are_ended_by_who_answers(long seed) {
        var random = new Random(seed);
        for (var act = 0; act < Lives.ACTS; act++) {
            // When
            act(random);

            // Then
            assertThat(ended(offer).status().isEnd())
                    .as("offer, seed %d, act %d", seed, act)
                    .isTrue();
            assertThat(ended(beside).status().isEnd())
                    .as("beside, seed %d, act %d", seed, act)
                    .isTrue();
            assertThat(beside.status().isEnd()
                            || after(beside, takeBack()).course().doubled() == null)
                    .as("doubled, seed %d, act %d", seed, act)
                    .isTrue();
        }
    }

    private void act(Random random) {
        if (offer.terms() == null || offer.status().isEnd() && random.nextInt(4) == 0) {
            offer = after(
                    BudgetLine.NONE,
                    new OfferRules(BudgetLine.NONE, CurrentSchemes.SCHEMES).reserve(offered(), null, NOW));
        }
        if (beside.terms() == null || beside.status().isEnd()) {
            beside = random.nextBoolean() ? confirmed(120_00) : entered("eigen-middelen", 120_00);
        }
        switch (random.nextInt(10)) {
            case 0 ->
                offer = after(offer, rules(offer).call(new CallOffer(OFFER, UUID.randomUUID(), by(HOUSING)), NOW));
            case 1 -> offer = after(offer, lapse(offer));
            case 2, 3 -> offer = after(offer, promise(offer, random));
            case 4 -> beside = after(beside, promise(beside, random));
            case 5, 6 -> beside = after(beside, say());
            case 7 -> beside = after(beside, takeBack());
            case 8 -> offer = release(offer);
            default -> offer = random.nextInt(9) == 0 ? after(offer, fallOut(offer)) : offer;
        }
    }

    /** By its owner; an offer that is not due is taken back in ambitions, which lapses here. */
    private static BudgetLine ended(BudgetLine line) {
        if (line.status().isEnd()) {
            return line;
        }
        if (line.status() == LineStatus.OFFERED) {
            return after(line, lapse(line));
        }
        var free = line;
        while (!free.commitments().standing().isEmpty()) {
            free = release(free);
        }
        var command = new WithdrawLine(free.terms().line(), "Weg", MANDATE, by(HOUSING));
        return after(free, free.withdraw(command, ActorAuthority.MEMBER, acting(HOUSING), NOW));
    }

    private static BudgetLine release(BudgetLine line) {
        var standing = line.commitments().standing();
        if (standing.isEmpty()) {
            return line;
        }
        var command =
                new ReleaseMoney(line.terms().line(), standing.getFirst().commitment(), "Terug", MANDATE, by(HOUSING));
        return after(line, new CommitmentRules(line, CurrentSchemes.SCHEMES).release(command, acting(HOUSING), NOW));
    }

    private static Decision promise(BudgetLine line, Random random) {
        var condition = random.nextBoolean() ? null : new MoneyCondition("Als", BEFORE);
        return new CommitmentRules(line, CurrentSchemes.SCHEMES)
                .commit(commit(1 + random.nextInt(40_00), 2027, condition), acting(HOUSING), MEASURE_MONEY, null, NOW);
    }

    private Decision say() {
        return new FactRules(beside)
                .sayDoubled(
                        new SayDoubled(LINE, OFFER, MANDATE, by(HOUSING)),
                        offer,
                        ActorAuthority.MEMBER,
                        acting(HOUSING),
                        NOW);
    }

    private Decision takeBack() {
        return new FactRules(beside)
                .takeBackDoubling(
                        new TakeBackDoubling(LINE, "Ander geld", MANDATE, by(HOUSING)),
                        ActorAuthority.MEMBER,
                        acting(HOUSING),
                        NOW);
    }

    private static Decision fallOut(BudgetLine line) {
        return new FactRules(line).fallOut(new FallOut(OFFER, HOUSING, TODAY.minusDays(1), by(HOUSING)), NOW);
    }

    private static Decision lapse(BudgetLine line) {
        return rules(line).lapse(new LapseOffer(OFFER, by(HOUSING)), NOW);
    }

    private static OfferRules rules(BudgetLine line) {
        return new OfferRules(line, CurrentSchemes.SCHEMES);
    }

    /** What is refused leaves it as it was. */
    private static BudgetLine after(BudgetLine line, Decision decision) {
        return decision instanceof Accepted ? BudgetExample.after(line, decision) : line;
    }

    private static ReserveOffer offered() {
        return new ReserveOffer(
                OFFER,
                new ContributionOffered(
                        UUID.randomUUID(),
                        WIJKAANPAK,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        HOUSING,
                        100_00,
                        BEFORE,
                        acting(HOUSING).citation(),
                        null,
                        Audience.ofWijkaanpak(),
                        by(HOUSING),
                        NOW),
                2027,
                by(HOUSING));
    }
}
