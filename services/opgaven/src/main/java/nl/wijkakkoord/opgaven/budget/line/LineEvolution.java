// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineWithdrawn;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.CommitmentFellAway;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConditionMet;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReleased;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReservationLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneySpreadAnew;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyFellDue;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyReserved;
import nl.wijkakkoord.contracts.opgaven.GrantEvent;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.Decided;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantObjectedTo;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRefused;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantRevoked;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantSettled;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyGranted;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyReclaimed;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.SubsidyAppliedFor;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyCarriedOn;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoubled;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoubledNoLonger;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyDoublingTakenBack;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyFellOut;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent.MoneyRealised;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.budget.course.LineCourse;
import nl.wijkakkoord.opgaven.budget.course.LineYears;
import nl.wijkakkoord.opgaven.budget.promise.Commitment;
import nl.wijkakkoord.opgaven.budget.promise.Commitments;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;

/** How a line becomes what its events tell. */
final class LineEvolution {
    private LineEvolution() {}

    static BudgetLine of(BudgetLine line, BudgetEvent event) {
        return switch (event) {
            case BudgetLineEntered e -> fresh(Terms.of(e), e.years(), e.conditions(), LineStatus.EXPECTED, null);
            case OfferedMoneyReserved e ->
                fresh(
                        Terms.of(e),
                        e.years(),
                        List.of(),
                        LineStatus.OFFERED,
                        e.mandate().mandate());
            case OfferedMoneyFellDue _ -> becomes(line, LineStatus.CONFIRMED);
            case OfferedMoneyLapsed _ -> becomes(line, LineStatus.LAPSED);
            case MoneyConfirmed e ->
                having(
                        line,
                        e.years(),
                        LineStatus.CONFIRMED,
                        e.mandate().mandate(),
                        line.course().affirmed(DutchDay.of(e.at())));
            case MoneySpreadAnew e -> having(line, e.years(), line.status(), line.boundUnder(), line.course());
            case BudgetLineWithdrawn _ -> becomes(line, LineStatus.WITHDRAWN);
            case MoneyCommitted e -> promised(line, line.commitments().with(Commitment.of(e)));
            case MoneyConditionMet e -> become(line, e.commitment(), Commitment.Status.COMMITTED);
            case MoneyReleased e -> become(line, e.commitment(), Commitment.Status.RELEASED);
            case MoneyReservationLapsed e -> become(line, e.commitment(), Commitment.Status.LAPSED);
            case CommitmentFellAway e -> become(line, e.commitment(), Commitment.Status.FELL_AWAY);
            case GrantEvent e -> decided(line, e);
            case MoneyFactEvent e -> happened(line, e);
        };
    }

    private static BudgetLine decided(BudgetLine line, GrantEvent event) {
        var course = line.course();
        if (event instanceof Decided e
                && !course.yieldsTo(e.decidedOn(), e.evidence().digest())) {
            return line;
        }
        return switch (event) {
            case SubsidyAppliedFor e -> taking(line, LineStatus.APPLIED, course.applied(e.edition()));
            case GrantRefused e -> taking(line, LineStatus.REFUSED, course.withheld(e, e.reason()));
            case GrantRevoked e -> taking(line, LineStatus.REVOKED, course.withheld(e, e.reason()));
            case MoneyGranted e -> {
                var found = e.findings() == null ? List.<String>of() : e.findings();
                var there = course.given(e, e.terms(), found).affirmed(DutchDay.of(e.at()));
                var given = having(line, e.years(), LineStatus.GRANTED, null, there);
                yield new BudgetLine(
                        given.terms(),
                        given.money(),
                        e.conditions(),
                        given.status(),
                        given.commitments(),
                        null,
                        given.course());
            }
            case GrantSettled e ->
                having(line, e.years(), LineStatus.SETTLED, null, course.given(e, null, course.findings()));
            case GrantObjectedTo e -> taking(line, line.status(), course.objectedTo(e));
            case MoneyReclaimed e -> taking(line, line.status(), course.reclaimed(e));
        };
    }

    private static BudgetLine happened(BudgetLine line, MoneyFactEvent event) {
        var course = line.course();
        return switch (event) {
            case MoneyFellOut e -> taking(line, line.status(), course.left(e.until()));
            case MoneyCarriedOn _ -> taking(line, line.status(), course.left(null));
            case MoneyDoubled e -> taking(line, line.status(), course.doubled(e));
            case MoneyDoubledNoLonger _, MoneyDoublingTakenBack _ ->
                taking(line, line.status(), course.doubledNoLonger());
            case MoneyRealised e ->
                promised(
                        line,
                        line.commitments()
                                .realised(
                                        e.commitment(),
                                        new Commitment.Realised(e.year(), e.amountCents(), e.knownOn())));
        };
    }

    private static BudgetLine fresh(
            Terms terms, List<YearAmount> years, List<String> conditions, LineStatus status, @Nullable UUID under) {
        return new BudgetLine(terms, LineYears.of(years), conditions, status, Commitments.NONE, under, LineCourse.NONE);
    }

    private static BudgetLine becomes(BudgetLine line, LineStatus next) {
        return taking(line, next, line.course());
    }

    private static BudgetLine taking(BudgetLine line, LineStatus next, LineCourse course) {
        return new BudgetLine(
                line.terms(), line.money(), line.conditions(), next, line.commitments(), line.boundUnder(), course);
    }

    private static BudgetLine having(
            BudgetLine line, List<YearAmount> years, LineStatus next, @Nullable UUID under, LineCourse course) {
        return new BudgetLine(
                line.terms(), line.money().become(years), line.conditions(), next, line.commitments(), under, course);
    }

    private static BudgetLine become(BudgetLine line, UUID commitment, Commitment.Status status) {
        return promised(line, line.commitments().become(commitment, status));
    }

    private static BudgetLine promised(BudgetLine line, Commitments next) {
        return new BudgetLine(
                line.terms(), line.money(), line.conditions(), line.status(), next, line.boundUnder(), line.course());
    }
}
