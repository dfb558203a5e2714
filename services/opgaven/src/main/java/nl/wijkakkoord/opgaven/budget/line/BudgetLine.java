// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineWithdrawn;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneySpreadAnew;
import nl.wijkakkoord.contracts.opgaven.SchemeKind;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.budget.course.LineCourse;
import nl.wijkakkoord.opgaven.budget.course.LineYears;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ConfirmMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.SpreadMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.opgaven.budget.owner.OwnedMoney;
import nl.wijkakkoord.opgaven.budget.promise.Commitments;
import nl.wijkakkoord.opgaven.money.Cents;
import nl.wijkakkoord.opgaven.money.Years;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Money of one party, and what of it was promised to which measure. Amounts are whole euro cents.
 *
 * @param conditions as last known
 * @param boundUnder the mandate under which its owner offered or confirmed it last, null when it did not
 */
public record BudgetLine(
        @Nullable Terms terms,
        LineYears money,
        List<String> conditions,
        LineStatus status,
        Commitments commitments,
        @Nullable UUID boundUnder,
        LineCourse course)
        implements Visible {

    public static final BudgetLine NONE = new BudgetLine(
            null, LineYears.NONE, List.of(), LineStatus.EXPECTED, Commitments.NONE, null, LineCourse.NONE);
    public static final Fold<BudgetLine, BudgetEvent> FOLD = new Fold<>(NONE, BudgetEvent.class, BudgetLine::evolve);

    @Override
    public UUID wijkaanpak() {
        return terms.wijkaanpak();
    }

    public BudgetLine evolve(BudgetEvent event) {
        return LineEvolution.of(this, event);
    }

    /** Its owner confirms it, and it is available (row 2-16); anew for another amount. */
    public Decision confirm(ConfirmMoney command, MandatedActor acting, Instant now) {
        var promised = commitments.centsUnder(acting.named());
        return checkMayConfirm(command.by(), acting.authority())
                .and(() -> owned().checkMayBind(acting, Math.max(command.amountCents(), promised)))
                // Whoever confirms it for less lets go of the difference, in as many steps as it likes.
                .and(() -> owned().checkMayDisposeWhen(status.isBound(), acting, amountCents()))
                .and(() -> checkYears(command.years(), command.amountCents()))
                .and(() -> checkMayHave(years(command.years(), command.amountCents())))
                .thenRecord(() -> new MoneyConfirmed(
                        terms.line(),
                        wijkaanpak(),
                        years(command.years(), command.amountCents()),
                        acting.citation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Check checkMayConfirm(By by, ActorAuthority authority) {
        return checkMayChange(by, authority)
                .and(() -> refuseWhen(status == LineStatus.OFFERED, BudgetRefusal.LINE_OF_OFFER))
                .and(() -> refuseWhen(terms.scheme().kind().isSubsidy(), BudgetRefusal.SUBSIDY_IS_GRANTED))
                .and(() -> refuseWhen(status.isDecided(), BudgetRefusal.ALREADY_GRANTED));
    }

    /** @param acting null when the command names no mandate */
    public Decision spread(SpreadMoney command, ActorAuthority authority, @Nullable MandatedActor acting, Instant now) {
        var disposes = status.isBound();
        return checkMayChange(command.by(), authority)
                .and(() -> owned().checkMayDisposeWhen(disposes, acting, amountCents()))
                .and(() -> checkYears(command.years(), amountCents()))
                .and(() -> checkMayHave(command.years()))
                .thenRecord(() -> new MoneySpreadAnew(
                        terms.line(),
                        wijkaanpak(),
                        command.years(),
                        disposes ? acting.citation() : null,
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** @param acting null when the command names no mandate */
    public Decision withdraw(
            WithdrawLine command, ActorAuthority authority, @Nullable MandatedActor acting, Instant now) {
        var takesBack = status.isCover();
        return checkMayWithdraw(command.by(), authority)
                .and(() -> owned().checkMayDisposeWhen(takesBack, acting, amountCents()))
                .thenRecord(() -> new BudgetLineWithdrawn(
                        terms.line(),
                        wijkaanpak(),
                        command.reason(),
                        takesBack ? acting.citation() : null,
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Its owner, or who entered it as long as it is no more than an expectation (ADR 0021). */
    Check checkMayWithdraw(By by, ActorAuthority authority) {
        var expectation = status == LineStatus.EXPECTED && terms.enteredBy().equals(by.organisation());
        return (expectation ? authority.checkMayAct() : owned().checkOwner(by, authority))
                .and(() -> refuseWhen(status.isEnd(), BudgetRefusal.LINE_ENDED))
                .and(() -> refuseWhen(status == LineStatus.OFFERED, BudgetRefusal.LINE_OF_OFFER))
                .and(() -> refuseWhen(!commitments.standing().isEmpty(), BudgetRefusal.MONEY_IS_COMMITTED));
    }

    /** Money from elsewhere is granted, and only then counts (row 2-25); a later decision replaces an earlier one. */
    public Check checkMayGrant(By by, ActorAuthority authority) {
        return checkMayChange(by, authority)
                .and(() -> refuseWhen(
                        terms.scheme().kind() == SchemeKind.OWN_MEANS || status == LineStatus.CONFIRMED,
                        BudgetRefusal.OWN_MEANS_ARE_CONFIRMED));
    }

    public Check checkMayChange(By by, ActorAuthority authority) {
        return owned().checkOwner(by, authority).and(() -> refuseWhen(status.isEnd(), BudgetRefusal.LINE_ENDED));
    }

    /** Whether that is promised to nobody yet: only of what is there, by who takes part, and of a line that is not short (row 2-26). */
    public Check checkMayPromise(LocalDate today) {
        return status.checkMayPromise()
                .and(() -> refuseWhen(course.hasFallenOut(today), BudgetRefusal.MONEY_FELL_OUT))
                .and(() -> refuseWhen(isShort(), BudgetRefusal.LINE_IS_SHORT));
    }

    /** @param said year by year, null when it was not */
    public Check checkYears(@Nullable List<YearAmount> said, long cents) {
        return said == null
                ? Check.passed()
                : refuseWhen(!Years.inOrder(said), BudgetRefusal.YEARS_NOT_IN_ORDER)
                        .and(() -> refuseWhen(
                                Years.total(said) != cents,
                                BudgetRefusal.OTHER_AMOUNT,
                                Cents.euros(Years.total(said)),
                                Cents.euros(cents)));
    }

    /** As it was said year by year, or in the proportion in which it was divided. */
    public List<YearAmount> years(@Nullable List<YearAmount> said, long cents) {
        return said == null ? money.inProportion(cents) : said;
    }

    /** By an act of its owner each year keeps what was promised of it, as far as it had that (row 2-26). */
    public Check checkMayHave(List<YearAmount> years) {
        var enough = promisedYears()
                .allMatch(year -> Math.min(takenIn(year), Years.of(years(), year)) <= Years.of(years, year));
        return refuseWhen(!enough, BudgetRefusal.MORE_IS_COMMITTED);
    }

    /** Of whose it is now. */
    public BudgetLine with(Successors successors) {
        return terms == null
                ? this
                : new BudgetLine(terms.with(successors), money, conditions, status, commitments, boundUnder, course);
    }

    public OwnedMoney owned() {
        return new OwnedMoney(wijkaanpak(), terms.owner());
    }

    /** What its owner offered or confirmed under this mandate. */
    public long centsBoundUnder(UUID mandate) {
        return mandate.equals(boundUnder) ? amountCents() : 0;
    }

    /** In each year; nothing of what was refused or revoked. */
    public List<YearAmount> years() {
        return status.isDecided() && !status.isGranted() ? List.of() : money.now();
    }

    public long amountCents() {
        return Years.total(years());
    }

    /** What of the line is left in a year, whether that counts as cover or not; below zero when it is short. */
    public long leftIn(int year) {
        return Math.subtractExact(Years.of(years(), year), takenIn(year));
    }

    /** Whether more was promised in a year than there is. */
    public boolean isShort() {
        return promisedYears().anyMatch(year -> leftIn(year) < 0);
    }

    private Stream<Integer> promisedYears() {
        return Stream.concat(commitments.years(), course.doubledYears().stream().map(YearAmount::year))
                .distinct();
    }

    private long takenIn(int year) {
        return Math.addExact(commitments.centsIn(year), Years.of(course.doubledYears(), year));
    }
}
