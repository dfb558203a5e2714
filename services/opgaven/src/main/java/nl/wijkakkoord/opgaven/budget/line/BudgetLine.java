// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineWithdrawn;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.CommitmentFellAway;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConditionMet;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyGranted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReleased;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReservationLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneySpreadAnew;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyFellDue;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyReserved;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.SubsidyAppliedFor;
import nl.wijkakkoord.contracts.opgaven.SchemeKind;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ApplyForSubsidy;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ConfirmMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordGrant;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.SpreadMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.opgaven.budget.owner.OwnedMoney;
import nl.wijkakkoord.opgaven.budget.promise.Commitment;
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
 * @param years as last expected, granted, confirmed or spread
 * @param conditions as last known
 * @param boundUnder the mandate under which its owner offered or confirmed it last, null when it did not
 */
public record BudgetLine(
        @Nullable Terms terms,
        List<YearAmount> years,
        List<String> conditions,
        LineStatus status,
        Commitments commitments,
        @Nullable UUID boundUnder)
        implements Visible {

    public static final BudgetLine NONE =
            new BudgetLine(null, List.of(), List.of(), LineStatus.EXPECTED, Commitments.NONE, null);
    public static final Fold<BudgetLine, BudgetEvent> FOLD = new Fold<>(NONE, BudgetEvent.class, BudgetLine::evolve);

    @Override
    public UUID wijkaanpak() {
        return terms.wijkaanpak();
    }

    public BudgetLine evolve(BudgetEvent event) {
        return switch (event) {
            case BudgetLineEntered e ->
                new BudgetLine(Terms.of(e), e.years(), e.conditions(), LineStatus.EXPECTED, Commitments.NONE, null);
            case OfferedMoneyReserved e ->
                new BudgetLine(
                        Terms.of(e),
                        e.years(),
                        List.of(),
                        LineStatus.OFFERED,
                        Commitments.NONE,
                        e.mandate().mandate());
            case OfferedMoneyFellDue _ -> becomes(LineStatus.CONFIRMED);
            case OfferedMoneyLapsed _ -> becomes(LineStatus.LAPSED);
            case SubsidyAppliedFor _ -> becomes(LineStatus.APPLIED);
            case MoneyGranted e -> with(e.years(), e.conditions(), LineStatus.GRANTED, null);
            case MoneyConfirmed e ->
                with(e.years(), conditions, LineStatus.CONFIRMED, e.mandate().mandate());
            case MoneySpreadAnew e -> with(e.years(), conditions, status, boundUnder);
            case BudgetLineWithdrawn _ -> becomes(LineStatus.WITHDRAWN);
            case MoneyCommitted e -> promised(commitments.with(Commitment.of(e)));
            case MoneyConditionMet e -> promised(commitments.become(e.commitment(), Commitment.Status.COMMITTED));
            case MoneyReleased e -> promised(commitments.become(e.commitment(), Commitment.Status.RELEASED));
            case MoneyReservationLapsed e -> promised(commitments.become(e.commitment(), Commitment.Status.LAPSED));
            case CommitmentFellAway e -> promised(commitments.become(e.commitment(), Commitment.Status.FELL_AWAY));
        };
    }

    public Decision apply(ApplyForSubsidy command, ActorAuthority authority, Instant now) {
        return checkMayApply(command.by(), authority)
                .thenRecord(() -> new SubsidyAppliedFor(
                        terms.line(), wijkaanpak(), command.appliedOn(), Audience.ofWijkaanpak(), command.by(), now));
    }

    Check checkMayApply(By by, ActorAuthority authority) {
        return checkMayGrant(by, authority)
                .and(() -> refuseWhen(status != LineStatus.EXPECTED, BudgetRefusal.ALREADY_APPLIED));
    }

    /** @param acting null when the command names no mandate */
    public Decision grant(RecordGrant command, ActorAuthority authority, @Nullable MandatedActor acting, Instant now) {
        var granted = Years.inProportion(command.amountCents(), years);
        var disposes = status == LineStatus.GRANTED && !granted.equals(years);
        return checkMayGrant(command.by(), authority)
                .and(() ->
                        money().checkMayDisposeWhen(disposes, acting, Math.max(command.amountCents(), amountCents())))
                .and(() -> checkMayHave(granted))
                .thenRecord(() -> new MoneyGranted(
                        terms.line(),
                        wijkaanpak(),
                        granted,
                        command.conditions(),
                        command.decidedOn(),
                        command.evidence(),
                        disposes ? acting.citation() : null,
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Money from elsewhere is granted, and only then counts (row 2-25); a later decision replaces an earlier one. */
    Check checkMayGrant(By by, ActorAuthority authority) {
        return checkMayChange(by, authority)
                .and(() -> refuseWhen(
                        terms.scheme().kind() == SchemeKind.OWN_MEANS || status == LineStatus.CONFIRMED,
                        BudgetRefusal.OWN_MEANS_ARE_CONFIRMED));
    }

    public Decision confirm(ConfirmMoney command, MandatedActor acting, Instant now) {
        var promised = commitments.centsUnder(acting.named());
        return checkMayConfirm(command.by(), acting.authority())
                .and(() -> money().checkMayBind(acting, Math.max(command.amountCents(), promised)))
                // Whoever confirms it for less lets go of the difference, in as many steps as it likes.
                .and(() -> money().checkMayDisposeWhen(status.isBound(), acting, amountCents()))
                .and(() -> checkMayHave(Years.inProportion(command.amountCents(), years)))
                .thenRecord(() -> new MoneyConfirmed(
                        terms.line(),
                        wijkaanpak(),
                        Years.inProportion(command.amountCents(), years),
                        acting.citation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Its owner confirms it, and it is available (row 2-16); anew for another amount. */
    Check checkMayConfirm(By by, ActorAuthority authority) {
        return checkMayChange(by, authority)
                .and(() -> refuseWhen(status == LineStatus.OFFERED, BudgetRefusal.LINE_OF_OFFER))
                .and(() -> refuseWhen(terms.scheme().kind().isSubsidy(), BudgetRefusal.SUBSIDY_IS_GRANTED))
                .and(() -> refuseWhen(status == LineStatus.GRANTED, BudgetRefusal.ALREADY_GRANTED));
    }

    /** @param acting null when the command names no mandate */
    public Decision spread(SpreadMoney command, ActorAuthority authority, @Nullable MandatedActor acting, Instant now) {
        var disposes = status.isBound();
        return checkMayChange(command.by(), authority)
                .and(() -> money().checkMayDisposeWhen(disposes, acting, amountCents()))
                .and(() -> refuseWhen(!Years.inOrder(command.years()), BudgetRefusal.YEARS_NOT_IN_ORDER))
                .and(() -> refuseWhen(
                        Years.total(command.years()) != amountCents(),
                        BudgetRefusal.OTHER_AMOUNT,
                        Cents.euros(Years.total(command.years())),
                        Cents.euros(amountCents())))
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
                .and(() -> money().checkMayDisposeWhen(takesBack, acting, amountCents()))
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
        return (expectation ? authority.checkMayAct() : money().checkOwner(by, authority))
                .and(() -> refuseWhen(status.isEnd(), BudgetRefusal.LINE_ENDED))
                .and(() -> refuseWhen(status == LineStatus.OFFERED, BudgetRefusal.LINE_OF_OFFER))
                .and(() -> refuseWhen(!commitments.standing().isEmpty(), BudgetRefusal.MONEY_IS_COMMITTED));
    }

    public Check checkMayChange(By by, ActorAuthority authority) {
        return money().checkOwner(by, authority).and(() -> refuseWhen(status.isEnd(), BudgetRefusal.LINE_ENDED));
    }

    /** Each year keeps what was promised of it (row 2-26). */
    private Check checkMayHave(List<YearAmount> years) {
        return refuseWhen(!commitments.fit(years), BudgetRefusal.MORE_IS_COMMITTED);
    }

    /** Of whose it is now. */
    public BudgetLine with(Successors successors) {
        return terms == null
                ? this
                : new BudgetLine(terms.with(successors), years, conditions, status, commitments, boundUnder);
    }

    public OwnedMoney money() {
        return new OwnedMoney(wijkaanpak(), terms.owner());
    }

    /** What its owner offered or confirmed under this mandate. */
    public long centsBoundUnder(UUID mandate) {
        return mandate.equals(boundUnder) ? amountCents() : 0;
    }

    private BudgetLine becomes(LineStatus next) {
        return with(years, conditions, next, boundUnder);
    }

    private BudgetLine with(List<YearAmount> money, List<String> granted, LineStatus next, @Nullable UUID under) {
        return new BudgetLine(terms, money, granted, next, commitments, under);
    }

    private BudgetLine promised(Commitments next) {
        return new BudgetLine(terms, years, conditions, status, next, boundUnder);
    }

    public long amountCents() {
        return Years.total(years);
    }

    /** What of the line is left in a year, whether that counts as cover or not. */
    public long leftIn(int year) {
        return Math.subtractExact(Years.of(years, year), commitments.centsIn(year));
    }
}
