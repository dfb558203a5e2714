// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;
import static nl.wijkakkoord.platform.decision.Decision.accepted;
import static nl.wijkakkoord.platform.decision.Decision.refused;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.CommitmentFellAway;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConditionMet;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReleased;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReservationLapsed;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CommitMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.DropCommitment;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseReservation;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.MeetCondition;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReleaseMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.promise.Commitment;
import nl.wijkakkoord.opgaven.budget.tie.StandingPosition;
import nl.wijkakkoord.opgaven.money.Cents;
import nl.wijkakkoord.opgaven.scheme.Schemes;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;

/** How money of a line is promised, and how a promise ends. */
public record CommitmentRules(BudgetLine line, Schemes schemes) {

    /**
     * @param measure what the measure costs and what was promised to it before
     * @param position that the command ties it to, null when it names no round
     */
    public Decision commit(
            CommitMoney command,
            MandatedActor acting,
            MeasureFunding measure,
            @Nullable StandingPosition position,
            Instant now) {
        var terms = line.terms();
        var purpose = command.purpose();
        return line.checkMayChange(command.by(), acting.authority())
                .and(() -> checkMayPromise(acting, command.amountCents()))
                .and(() -> line.checkMayPromise(DutchDay.of(now)))
                .and(() -> checkMeantFor(purpose))
                .and(() -> refuseWhen(measure.rejected(), CommitmentRefusal.OPGAVE_REJECTED, purpose.opgave()))
                .and(() -> refuseWhen(measure.neededCents() == 0, CommitmentRefusal.NO_NEED_STATED, purpose.measure()))
                .and(() -> refuseWhen(
                        command.condition() != null
                                && !command.condition().before().isAfter(now),
                        CommitmentRefusal.CONDITION_ENDS_IN_THE_PAST))
                .and(() -> position == null ? Check.passed() : position.checkMayTie())
                .and(() -> checkEnough(purpose.year(), command.amountCents()))
                .and(() -> schemes.checkMayStack(
                        terms.scheme().name(), command.amountCents(), measure.promised(), measure.neededCents()))
                .and(() -> checkNotTooMuch(measure, command.amountCents()))
                .thenRecord(() -> new MoneyCommitted(
                        terms.line(),
                        terms.wijkaanpak(),
                        command.commitment(),
                        terms.owner(),
                        purpose,
                        command.amountCents(),
                        schemes.version(),
                        command.condition(),
                        position == null ? null : position.tie(),
                        acting.citation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    public Decision meet(MeetCondition command, MandatedActor acting, Instant now) {
        return whenReserved(
                command.commitment(),
                reserved -> checkMayDispose(acting, reserved.amountCents())
                        .and(() -> refuseWhen(
                                !now.isBefore(reserved.condition().before()),
                                CommitmentRefusal.CONDITION_TOO_LATE,
                                reserved.condition().before()))
                        .thenRecord(() -> new MoneyConditionMet(
                                line.terms().line(),
                                line.wijkaanpak(),
                                reserved.commitment(),
                                reserved.amountCents(),
                                acting.citation(),
                                Audience.ofWijkaanpak(),
                                command.by(),
                                now)));
    }

    public Decision release(ReleaseMoney command, MandatedActor acting, Instant now) {
        return whenStanding(
                command.commitment(),
                standing -> checkMayDispose(acting, standing.amountCents())
                        .thenRecord(() -> new MoneyReleased(
                                line.terms().line(),
                                line.wijkaanpak(),
                                standing.commitment(),
                                standing.amountCents(),
                                command.reason(),
                                acting.citation(),
                                Audience.ofWijkaanpak(),
                                command.by(),
                                now)));
    }

    public Decision lapse(LapseReservation command, Instant now) {
        return whenReserved(
                command.commitment(),
                reserved -> refuseWhen(
                                !command.ended()
                                        && now.isBefore(reserved.condition().before()),
                                CommitmentRefusal.CONDITION_STILL_STANDS,
                                reserved.condition().before())
                        .thenRecord(() -> lapsed(reserved, command.by(), now)));
    }

    public Decision drop(DropCommitment command, Instant now) {
        return whenStanding(
                command.commitment(),
                standing -> accepted(new CommitmentFellAway(
                        line.terms().line(),
                        line.wijkaanpak(),
                        standing.commitment(),
                        standing.amountCents(),
                        standing.tie().round(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    public MoneyReservationLapsed lapsed(Commitment commitment, By by, Instant now) {
        return new MoneyReservationLapsed(
                line.terms().line(),
                line.wijkaanpak(),
                commitment.commitment(),
                commitment.amountCents(),
                Audience.ofWijkaanpak(),
                by,
                now);
    }

    private Decision whenReserved(UUID commitment, Function<Commitment, Decision> decide) {
        return whenStanding(
                commitment,
                standing -> standing.status() == Commitment.Status.RESERVED
                        ? decide.apply(standing)
                        : refused(CommitmentRefusal.NOT_RESERVED));
    }

    private Decision whenStanding(UUID commitment, Function<Commitment, Decision> decide) {
        return line.commitments()
                .find(commitment)
                .map(found ->
                        found.status().stands() ? decide.apply(found) : refused(CommitmentRefusal.COMMITMENT_ENDED))
                .orElse(refused(CommitmentRefusal.COMMITMENT_UNKNOWN, commitment));
    }

    /** Not evaded by promising in parts: all that stands under the same mandate counts, of this line too (ADR 0027). */
    private Check checkMayPromise(MandatedActor acting, long cents) {
        var promised = Math.addExact(line.commitments().centsUnder(acting.named()), cents);
        return line.owned().checkMayBind(acting, Math.max(promised, line.centsBoundUnder(acting.named())));
    }

    private Check checkMayDispose(MandatedActor acting, long cents) {
        return line.owned().checkMayDispose(acting, cents);
    }

    private Check checkMeantFor(Purpose purpose) {
        var opgave = line.terms().opgave();
        return refuseWhen(
                opgave != null && !opgave.equals(purpose.opgave()),
                CommitmentRefusal.FOR_ANOTHER_OPGAVE,
                String.valueOf(opgave));
    }

    private static Check checkNotTooMuch(MeasureFunding measure, long cents) {
        var left = Math.max(0, measure.neededCents() - measure.promisedCents());
        return refuseWhen(cents > left, CommitmentRefusal.MEASURE_HAS_ENOUGH, Cents.euros(left), Cents.euros(cents));
    }

    /** Never more than there is, in each year (row 2-26). */
    private Check checkEnough(int year, long cents) {
        var left = line.leftIn(year);
        return refuseWhen(
                cents > left,
                CommitmentRefusal.NOT_ENOUGH_MONEY,
                String.valueOf(year),
                Cents.euros(left),
                Cents.euros(cents));
    }
}
