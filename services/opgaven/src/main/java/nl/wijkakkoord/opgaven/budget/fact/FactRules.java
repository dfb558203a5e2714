// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.fact;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;
import static nl.wijkakkoord.platform.decision.Decision.accepted;

import java.time.Instant;
import java.util.List;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyCarriedOn;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoubled;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoubledNoLonger;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoublingTakenBack;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyFellOut;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyRealised;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CarryOn;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.EndDoubling;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.FallOut;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.Realise;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.SayDoubled;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.TakeBackDoubling;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetRefusal;
import nl.wijkakkoord.opgaven.money.Years;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;

/** What becomes of money beside what its owner and who gives it decide. */
public record FactRules(BudgetLine line) {

    /** Whoever leaves takes its money along, after its last day; what fell out before is gone already. */
    public Decision fallOut(FallOut command, Instant now) {
        var goes = line.terms().owner().equals(command.owner())
                && !line.status().isEnd()
                && !line.course().hasFallenOut(DutchDay.of(now));
        return !goes || command.until().equals(line.course().fellOut())
                ? accepted()
                : accepted(new MoneyFellOut(
                        line.terms().line(),
                        line.wijkaanpak(),
                        command.owner(),
                        command.until(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Whoever is in the place of who was to leave has its money (ADR 0026); not what had fallen out by then. */
    public Decision carryOn(CarryOn command, Instant now) {
        var fellOut = line.course().fellOut();
        var stays = fellOut != null
                && !fellOut.isBefore(command.from())
                && line.terms().owner().equals(command.owner())
                && !line.status().isEnd();
        return stays
                ? accepted(new MoneyCarriedOn(
                        line.terms().line(),
                        line.wijkaanpak(),
                        command.owner(),
                        command.from(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now))
                : accepted();
    }

    /**
     * As much of each year is the same as the line has, and the offer.
     *
     * @param offer the line that it is the same as, null when there is none
     * @param acting null when the command names no mandate
     */
    public Decision sayDoubled(
            SayDoubled command,
            @Nullable BudgetLine offer,
            ActorAuthority authority,
            @Nullable MandatedActor acting,
            Instant now) {
        var bound = line.status().isBound();
        return line.checkMayChange(command.by(), authority)
                .and(() -> line.owned().checkMayDisposeWhen(bound, acting, line.amountCents()))
                .and(() -> refuseWhen(!isOffer(offer), FactRefusal.NO_SUCH_OFFER, command.offer()))
                .and(() -> refuseWhen(line.course().doubled() != null, FactRefusal.SAME_AS_ANOTHER_OFFER))
                .and(() -> refuseWhen(same(offer).isEmpty(), FactRefusal.NOTHING_THE_SAME))
                .and(() -> checkFree(same(offer)))
                .thenRecord(() -> new MoneyDoubled(
                        line.terms().line(),
                        line.wijkaanpak(),
                        command.offer(),
                        same(offer),
                        bound ? acting.citation() : null,
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** It is as bound as it was when that was said, so it is taken back in the same way (ADR 0027). */
    public Decision takeBackDoubling(
            TakeBackDoubling command, ActorAuthority authority, @Nullable MandatedActor acting, Instant now) {
        var bound = line.status().isBound();
        return line.checkMayChange(command.by(), authority)
                .and(() -> line.owned().checkMayDisposeWhen(bound, acting, line.amountCents()))
                .and(() -> refuseWhen(line.course().doubled() == null, FactRefusal.SAME_AS_NO_OFFER))
                .thenRecord(() -> new MoneyDoublingTakenBack(
                        line.terms().line(),
                        line.wijkaanpak(),
                        line.course().doubled().offer(),
                        line.course().doubled().years(),
                        command.reason(),
                        bound ? acting.citation() : null,
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    public Decision endDoubling(EndDoubling command, Instant now) {
        var doubled = line.course().doubled();
        return doubled == null || !doubled.offer().equals(command.offer())
                ? accepted()
                : accepted(new MoneyDoubledNoLonger(
                        line.terms().line(),
                        line.wijkaanpak(),
                        command.offer(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** What was spent is a fact, be it more than was promised. */
    public Decision realise(Realise command, ActorAuthority authority, Instant now) {
        var besides = line.commitments().realisedBesides(command.commitment(), command.year());
        return line.owned()
                .checkOwner(command.by(), authority)
                .and(() -> refuseWhen(
                        line.commitments().find(command.commitment()).isEmpty(),
                        FactRefusal.SPENT_OF_UNKNOWN_COMMITMENT,
                        command.commitment()))
                .and(() -> refuseWhen(
                        command.knownOn().isAfter(DutchDay.of(now)),
                        FactRefusal.KNOWN_IN_THE_FUTURE,
                        command.knownOn()))
                .and(() -> refuseWhen(
                        Math.addExact(besides, command.amountCents()) > Amounts.MOST, FactRefusal.REALISED_TOO_MUCH))
                .thenRecord(() -> new MoneyRealised(
                        line.terms().line(),
                        line.wijkaanpak(),
                        command.commitment(),
                        command.year(),
                        command.amountCents(),
                        command.knownOn(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    private boolean isOffer(@Nullable BudgetLine offer) {
        return offer != null
                && offer.terms() != null
                && offer.terms().offer() != null
                && offer.wijkaanpak().equals(line.wijkaanpak())
                && offer.terms().owner().equals(line.terms().owner())
                && !offer.terms().line().equals(line.terms().line())
                && !offer.status().isNothing();
    }

    private List<YearAmount> same(BudgetLine offer) {
        return line.years().stream()
                .map(year -> new YearAmount(year.year(), Math.min(year.cents(), Years.of(offer.years(), year.year()))))
                .filter(year -> year.cents() > 0)
                .toList();
    }

    /** What was promised of it was promised of money that is there: it is promised of the offer first. */
    private Check checkFree(List<YearAmount> same) {
        return refuseWhen(
                same.stream().anyMatch(year -> line.leftIn(year.year()) < year.cents()),
                BudgetRefusal.MORE_IS_COMMITTED);
    }
}
