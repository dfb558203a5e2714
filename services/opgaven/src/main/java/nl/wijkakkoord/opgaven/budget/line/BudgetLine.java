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
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.EnterLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordGrant;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.SpreadMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.opgaven.budget.mandate.DisposalRefusal;
import nl.wijkakkoord.opgaven.budget.mandate.MandatedActor;
import nl.wijkakkoord.opgaven.budget.promise.Commitment;
import nl.wijkakkoord.opgaven.budget.promise.Commitments;
import nl.wijkakkoord.opgaven.money.Cents;
import nl.wijkakkoord.opgaven.money.Years;
import nl.wijkakkoord.opgaven.scheme.Schemes;
import nl.wijkakkoord.opgaven.scheme.Taakvelden;
import nl.wijkakkoord.participation.party.ActorAuthority;
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
 */
public record BudgetLine(
        @Nullable Terms terms,
        List<YearAmount> years,
        List<String> conditions,
        LineStatus status,
        Commitments commitments)
        implements Visible {

    public static final BudgetLine NONE =
            new BudgetLine(null, List.of(), List.of(), LineStatus.EXPECTED, Commitments.NONE);
    public static final Fold<BudgetLine, BudgetEvent> FOLD = new Fold<>(NONE, BudgetEvent.class, BudgetLine::evolve);

    @Override
    public UUID wijkaanpak() {
        return terms.wijkaanpak();
    }

    public BudgetLine evolve(BudgetEvent event) {
        return switch (event) {
            case BudgetLineEntered e ->
                new BudgetLine(Terms.of(e), e.years(), e.conditions(), LineStatus.EXPECTED, Commitments.NONE);
            case OfferedMoneyReserved e ->
                new BudgetLine(Terms.of(e), e.years(), List.of(), LineStatus.OFFERED, Commitments.NONE);
            case OfferedMoneyFellDue _ -> becomes(LineStatus.CONFIRMED);
            case OfferedMoneyLapsed _ -> becomes(LineStatus.LAPSED);
            case SubsidyAppliedFor _ -> becomes(LineStatus.APPLIED);
            case MoneyGranted e -> new BudgetLine(terms, e.years(), e.conditions(), LineStatus.GRANTED, commitments);
            case MoneyConfirmed e -> new BudgetLine(terms, e.years(), conditions, LineStatus.CONFIRMED, commitments);
            case MoneySpreadAnew e -> new BudgetLine(terms, e.years(), conditions, status, commitments);
            case BudgetLineWithdrawn _ -> becomes(LineStatus.WITHDRAWN);
            case MoneyCommitted e -> promised(commitments.with(Commitment.of(e)));
            case MoneyConditionMet e -> promised(commitments.become(e.commitment(), Commitment.Status.COMMITTED));
            case MoneyReleased e -> promised(commitments.become(e.commitment(), Commitment.Status.RELEASED));
            case MoneyReservationLapsed e -> promised(commitments.become(e.commitment(), Commitment.Status.LAPSED));
            case CommitmentFellAway e -> promised(commitments.become(e.commitment(), Commitment.Status.FELL_AWAY));
        };
    }

    /**
     * @param ownerAdmitted whether the owner takes part
     * @param opgaveThere whether the opgave that it names is one of this wijkaanpak; true when it names none
     */
    public Decision enter(
            EnterLine command,
            ActorAuthority authority,
            boolean ownerAdmitted,
            boolean opgaveThere,
            Schemes schemes,
            Taakvelden taakvelden,
            Instant now) {
        return authority
                .checkMayAct()
                .and(() -> refuseWhen(!ownerAdmitted, BudgetRefusal.OWNER_NOT_ADMITTED, command.owner()))
                .and(() -> refuseWhen(!opgaveThere, BudgetRefusal.MONEY_FOR_UNKNOWN_OPGAVE, command.opgave()))
                .and(() -> refuseWhen(command.untilYear() < command.fromYear(), BudgetRefusal.YEARS_REVERSED))
                .and(() -> schemes.checkKnown(command.scheme()))
                .and(() -> taakvelden.checkKnown(command.taakveld()))
                .thenRecord(() -> new BudgetLineEntered(
                        command.line(),
                        command.wijkaanpak(),
                        command.owner(),
                        command.title(),
                        command.opgave(),
                        taakvelden.entry(command.taakveld()),
                        schemes.entry(command.scheme()),
                        Years.equally(command.amountCents(), command.fromYear(), command.untilYear()),
                        command.conditions(),
                        command.deadline(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
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

    public Decision grant(RecordGrant command, ActorAuthority authority, Instant now) {
        return checkMayGrant(command.by(), authority)
                .and(() -> checkMayHave(Years.inProportion(command.amountCents(), years)))
                .thenRecord(() -> new MoneyGranted(
                        terms.line(),
                        wijkaanpak(),
                        Years.inProportion(command.amountCents(), years),
                        command.conditions(),
                        command.decidedOn(),
                        command.evidence(),
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
        return checkMayConfirm(command.by(), acting.authority())
                .and(() -> acting.checkMayDispose(wijkaanpak(), terms.owner(), command.amountCents()))
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

    public Decision spread(SpreadMoney command, ActorAuthority authority, Instant now) {
        return checkMayChange(command.by(), authority)
                .and(() -> refuseWhen(!Years.inOrder(command.years()), BudgetRefusal.YEARS_NOT_IN_ORDER))
                .and(() -> refuseWhen(
                        Years.total(command.years()) != amountCents(),
                        BudgetRefusal.OTHER_AMOUNT,
                        Cents.euros(Years.total(command.years())),
                        Cents.euros(amountCents())))
                .and(() -> checkMayHave(command.years()))
                .thenRecord(() -> new MoneySpreadAnew(
                        terms.line(), wijkaanpak(), command.years(), Audience.ofWijkaanpak(), command.by(), now));
    }

    /** @param acting null when the command names no mandate */
    public Decision withdraw(
            WithdrawLine command, ActorAuthority authority, @Nullable MandatedActor acting, Instant now) {
        var takesBack = status == LineStatus.CONFIRMED;
        return checkMayWithdraw(command.by(), authority)
                .and(() -> refuseWhen(takesBack && acting == null, DisposalRefusal.MANDATE_NEEDED))
                .and(() ->
                        takesBack ? acting.checkMayDispose(wijkaanpak(), terms.owner(), amountCents()) : Check.passed())
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
        return (expectation ? authority.checkMayAct() : MandatedActor.checkOwner(by, authority, terms.owner()))
                .and(() -> refuseWhen(status.isEnd(), BudgetRefusal.LINE_ENDED))
                .and(() -> refuseWhen(status == LineStatus.OFFERED, BudgetRefusal.LINE_OF_OFFER))
                .and(() -> refuseWhen(!commitments.standing().isEmpty(), BudgetRefusal.MONEY_IS_COMMITTED));
    }

    public Check checkMayChange(By by, ActorAuthority authority) {
        return MandatedActor.checkOwner(by, authority, terms.owner())
                .and(() -> refuseWhen(status.isEnd(), BudgetRefusal.LINE_ENDED));
    }

    /** Each year keeps what was promised of it (row 2-26). */
    private Check checkMayHave(List<YearAmount> years) {
        return refuseWhen(!commitments.fit(years), BudgetRefusal.MORE_IS_COMMITTED);
    }

    private BudgetLine becomes(LineStatus next) {
        return new BudgetLine(terms, years, conditions, next, commitments);
    }

    private BudgetLine promised(Commitments next) {
        return new BudgetLine(terms, years, conditions, status, next);
    }

    public long amountCents() {
        return Years.total(years);
    }

    /** What of the line is left in a year, whether that counts as cover or not. */
    public long leftIn(int year) {
        return Math.subtractExact(Years.of(years, year), commitments.centsIn(year));
    }
}
