// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import static nl.wijkakkoord.platform.deciding.Decision.accepted;
import static nl.wijkakkoord.platform.deciding.Decision.refused;
import static nl.wijkakkoord.platform.deciding.Decision.refusedWhen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import nl.wijkakkoord.opgaven.budget.BudgetCommand.ApplyForSubsidy;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.ConfirmMoney;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.EnterLine;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.RecordGrant;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.SpreadMoney;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.WithdrawLine;
import nl.wijkakkoord.opgaven.scheme.SchemeRefusal;
import nl.wijkakkoord.opgaven.scheme.Schemes;
import nl.wijkakkoord.opgaven.scheme.Taakvelden;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.platform.party.Standing;
import org.jspecify.annotations.Nullable;

/** Money of one party, and what of it was promised to which measure. Amounts are whole euro cents. */
record BudgetLine(@Nullable Terms terms, LineStatus status, Commitments commitments) {
    static final BudgetLine NONE = new BudgetLine(null, LineStatus.EXPECTED, Commitments.NONE);

    BudgetLine evolve(BudgetEvent event) {
        return switch (event) {
            case BudgetLineEntered e -> new BudgetLine(Terms.of(e), LineStatus.EXPECTED, Commitments.NONE);
            case OfferedMoneyReserved e -> new BudgetLine(Terms.of(e), LineStatus.OFFERED, Commitments.NONE);
            case OfferedMoneyFellDue _ -> becomes(LineStatus.CONFIRMED);
            case OfferedMoneyLapsed _ -> becomes(LineStatus.LAPSED);
            case SubsidyAppliedFor _ -> becomes(LineStatus.APPLIED);
            case MoneyGranted e ->
                new BudgetLine(terms.with(e.years(), e.conditions()), LineStatus.GRANTED, commitments);
            case MoneyConfirmed e -> new BudgetLine(terms.with(e.years()), LineStatus.CONFIRMED, commitments);
            case MoneySpreadAnew e -> new BudgetLine(terms.with(e.years()), status, commitments);
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
    Decision enter(EnterLine command, Standing standing, boolean ownerAdmitted, boolean opgaveThere, Instant now) {
        return standing.whyNotAct()
                .or(() -> refusedWhen(!ownerAdmitted, BudgetRefusal.OWNER_NOT_ADMITTED, command.owner()))
                .or(() -> refusedWhen(!opgaveThere, BudgetRefusal.MONEY_FOR_UNKNOWN_OPGAVE, command.opgave()))
                .or(() -> refusedWhen(command.untilYear() < command.fromYear(), BudgetRefusal.YEARS_REVERSED))
                .or(() -> refusedWhen(
                        Schemes.CURRENT.find(command.scheme()).isEmpty(),
                        SchemeRefusal.UNKNOWN_SCHEME,
                        command.scheme()))
                .or(() -> Taakvelden.CURRENT.whyNotKnown(command.taakveld()))
                .orElseGet(() -> accepted(new BudgetLineEntered(
                        command.line(),
                        command.wijkaanpak(),
                        command.owner(),
                        command.title(),
                        command.opgave(),
                        Taakvelden.CURRENT.entry(command.taakveld()),
                        Schemes.CURRENT.entry(command.scheme()),
                        Years.equally(command.amountCents(), command.fromYear(), command.untilYear()),
                        command.conditions(),
                        command.deadline(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    Decision apply(ApplyForSubsidy command, Standing standing, Instant now) {
        return whyNotApply(command.by(), standing)
                .orElseGet(() -> accepted(new SubsidyAppliedFor(
                        terms.line(),
                        terms.wijkaanpak(),
                        command.appliedOn(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    Optional<Decision> whyNotApply(By by, Standing standing) {
        return whyNotGrant(by, standing)
                .or(() -> refusedWhen(status != LineStatus.EXPECTED, BudgetRefusal.ALREADY_APPLIED));
    }

    Decision grant(RecordGrant command, Standing standing, Instant now) {
        return whyNotGrant(command.by(), standing)
                .or(() -> whyNotHave(amount(command.amountCents())))
                .orElseGet(() -> accepted(new MoneyGranted(
                        terms.line(),
                        terms.wijkaanpak(),
                        amount(command.amountCents()),
                        command.conditions(),
                        command.decidedOn(),
                        command.evidence(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    /** Money from elsewhere is granted; a later decision replaces an earlier one. */
    Optional<Decision> whyNotGrant(By by, Standing standing) {
        return whyNotChange(by, standing)
                .or(() -> refusedWhen(
                        terms.scheme().kind() == SchemeKind.OWN_MEANS || status == LineStatus.CONFIRMED,
                        BudgetRefusal.OWN_MEANS_ARE_CONFIRMED));
    }

    Decision confirm(ConfirmMoney command, Acting acting, Instant now) {
        return whyNotConfirm(command.by(), acting.standing())
                .or(() -> acting.whyNotDispose(terms.wijkaanpak(), terms.owner(), command.amountCents()))
                .or(() -> whyNotHave(amount(command.amountCents())))
                .orElseGet(() -> accepted(new MoneyConfirmed(
                        terms.line(),
                        terms.wijkaanpak(),
                        amount(command.amountCents()),
                        acting.citation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    /** What is confirmed can be confirmed anew, for another amount. */
    Optional<Decision> whyNotConfirm(By by, Standing standing) {
        return whyNotChange(by, standing)
                .or(() -> refusedWhen(terms.offer() != null, BudgetRefusal.LINE_OF_OFFER))
                .or(() -> refusedWhen(terms.scheme().kind().isSubsidy(), BudgetRefusal.SUBSIDY_IS_GRANTED))
                .or(() -> refusedWhen(status == LineStatus.GRANTED, BudgetRefusal.ALREADY_GRANTED));
    }

    Decision spread(SpreadMoney command, Standing standing, Instant now) {
        return whyNotChange(command.by(), standing)
                .or(() -> refusedWhen(!Years.inOrder(command.years()), BudgetRefusal.YEARS_NOT_IN_ORDER))
                .or(() -> refusedWhen(
                        Years.total(command.years()) != terms.amountCents(),
                        BudgetRefusal.OTHER_AMOUNT,
                        Euros.of(Years.total(command.years())),
                        Euros.of(terms.amountCents())))
                .or(() -> whyNotHave(command.years()))
                .orElseGet(() -> accepted(new MoneySpreadAnew(
                        terms.line(),
                        terms.wijkaanpak(),
                        command.years(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    /** @param acting null when the command names no mandate */
    Decision withdraw(WithdrawLine command, Standing standing, @Nullable Acting acting, Instant now) {
        return whyNotWithdraw(command.by(), standing)
                .or(() -> status == LineStatus.CONFIRMED ? whyNotTakeBack(acting) : Optional.empty())
                .orElseGet(() -> accepted(new BudgetLineWithdrawn(
                        terms.line(),
                        terms.wijkaanpak(),
                        command.reason(),
                        status == LineStatus.CONFIRMED ? acting.citation() : null,
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    /** Also who entered it, as long as it is no more than an expectation. */
    Optional<Decision> whyNotWithdraw(By by, Standing standing) {
        var expectation = status == LineStatus.EXPECTED && terms.enteredBy().equals(by.organisation());
        return (expectation ? standing.whyNotAct() : Acting.whyNotFor(by, standing, terms.owner()))
                .or(() -> refusedWhen(status.isEnd(), BudgetRefusal.LINE_ENDED))
                .or(() -> refusedWhen(terms.offer() != null, BudgetRefusal.LINE_OF_OFFER))
                .or(() -> refusedWhen(!commitments.standing().isEmpty(), BudgetRefusal.MONEY_IS_COMMITTED));
    }

    private Optional<Decision> whyNotTakeBack(@Nullable Acting acting) {
        return acting == null
                ? Optional.of(refused(BudgetRefusal.MANDATE_NEEDED))
                : acting.whyNotDispose(terms.wijkaanpak(), terms.owner(), terms.amountCents());
    }

    Optional<Decision> whyNotChange(By by, Standing standing) {
        return Acting.whyNotFor(by, standing, terms.owner())
                .or(() -> refusedWhen(status.isEnd(), BudgetRefusal.LINE_ENDED));
    }

    private Optional<Decision> whyNotHave(List<YearAmount> years) {
        return refusedWhen(!commitments.fit(years), BudgetRefusal.MORE_IS_COMMITTED);
    }

    /** The same years, in proportion. */
    private List<YearAmount> amount(long cents) {
        return Years.inProportion(cents, terms.years());
    }

    private BudgetLine becomes(LineStatus next) {
        return new BudgetLine(terms, next, commitments);
    }

    private BudgetLine promised(Commitments next) {
        return new BudgetLine(terms, status, next);
    }

    /** What of the line is left in a year, whether that counts as cover or not. */
    long leftIn(int year) {
        return Math.subtractExact(Years.of(terms.years(), year), commitments.centsIn(year));
    }
}
