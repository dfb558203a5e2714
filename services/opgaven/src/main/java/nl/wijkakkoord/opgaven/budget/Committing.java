// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import static nl.wijkakkoord.platform.deciding.Decision.accepted;
import static nl.wijkakkoord.platform.deciding.Decision.refused;
import static nl.wijkakkoord.platform.deciding.Decision.refusedWhen;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.CommitmentFellAway;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConditionMet;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReleased;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReservationLapsed;
import nl.wijkakkoord.contracts.opgaven.MoneyCondition;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.CommitMoney;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.DropCommitment;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.LapseReservation;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.MeetCondition;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.ReleaseMoney;
import nl.wijkakkoord.opgaven.scheme.Schemes;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.platform.party.Standing;
import org.jspecify.annotations.Nullable;

/** How money of a line is promised, and how a promise ends. */
record Committing(BudgetLine line) {

    /**
     * @param measure what the measure costs and what was promised to it before
     * @param position null when the command names no round, or one in which no position of the owner was heard of
     * @param elsewhereCents what stands of other lines under the same mandate
     */
    Decision commit(
            CommitMoney command,
            Acting acting,
            MeasureMoney measure,
            @Nullable HeardPosition position,
            long elsewhereCents,
            Instant now) {
        var terms = line.terms();
        return line.whyNotChange(command.by(), acting.standing())
                .or(() -> whyNotDispose(acting, Math.addExact(elsewhereCents, command.amountCents())))
                .or(() -> whyNotFor(command.purpose(), measure))
                .or(() -> whyNotUnder(command.condition(), now))
                .or(() -> whyNotTie(command, position))
                .or(() -> whyNotEnough(command.purpose().year(), command.amountCents()))
                .or(() -> Schemes.CURRENT.whyNotStack(
                        terms.scheme().name(), command.amountCents(), measure.promised(), measure.neededCents()))
                .orElseGet(() -> accepted(new MoneyCommitted(
                        terms.line(),
                        terms.wijkaanpak(),
                        command.commitment(),
                        terms.owner(),
                        command.purpose(),
                        command.amountCents(),
                        Schemes.CURRENT.version(),
                        command.condition(),
                        position == null ? null : position.tie(),
                        acting.citation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    /** Of an offer one may promise as well: it stays reserved with the offer, and becomes committed with it. */
    Optional<Decision> whyNotCommit(By by, Standing standing) {
        return line.whyNotChange(by, standing).or(this::whyNoCover);
    }

    Decision meet(MeetCondition command, Acting acting, Instant now) {
        return withReserved(
                command.commitment(),
                reserved -> acting.whyNotDispose(
                                line.terms().wijkaanpak(), line.terms().owner(), reserved.amountCents())
                        .or(() -> refusedWhen(
                                !now.isBefore(reserved.condition().before()),
                                BudgetRefusal.CONDITION_TOO_LATE,
                                reserved.condition().before()))
                        .orElseGet(() -> accepted(new MoneyConditionMet(
                                line.terms().line(),
                                line.terms().wijkaanpak(),
                                reserved.commitment(),
                                reserved.amountCents(),
                                acting.citation(),
                                Audience.ofWijkaanpak(),
                                command.by(),
                                now))));
    }

    Decision release(ReleaseMoney command, Acting acting, Instant now) {
        return withStanding(
                command.commitment(),
                standing -> acting.whyNotDispose(
                                line.terms().wijkaanpak(), line.terms().owner(), standing.amountCents())
                        .orElseGet(() -> accepted(new MoneyReleased(
                                line.terms().line(),
                                line.terms().wijkaanpak(),
                                standing.commitment(),
                                standing.amountCents(),
                                command.reason(),
                                acting.citation(),
                                Audience.ofWijkaanpak(),
                                command.by(),
                                now))));
    }

    Decision lapse(LapseReservation command, Instant now) {
        return withReserved(
                command.commitment(),
                reserved -> refusedWhen(
                                now.isBefore(reserved.condition().before()),
                                BudgetRefusal.CONDITION_STILL_STANDS,
                                reserved.condition().before())
                        .orElseGet(() -> accepted(lapsed(reserved, command.by(), now))));
    }

    Decision drop(DropCommitment command, Instant now) {
        return withStanding(
                command.commitment(),
                standing -> accepted(new CommitmentFellAway(
                        line.terms().line(),
                        line.terms().wijkaanpak(),
                        standing.commitment(),
                        standing.amountCents(),
                        standing.tie().round(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    MoneyReservationLapsed lapsed(Commitment commitment, By by, Instant now) {
        return new MoneyReservationLapsed(
                line.terms().line(),
                line.terms().wijkaanpak(),
                commitment.commitment(),
                commitment.amountCents(),
                Audience.ofWijkaanpak(),
                by,
                now);
    }

    private Decision withReserved(UUID commitment, Function<Commitment, Decision> decide) {
        return withStanding(
                commitment,
                standing -> standing.status() == Commitment.Status.RESERVED
                        ? decide.apply(standing)
                        : refused(BudgetRefusal.NOT_RESERVED));
    }

    private Decision withStanding(UUID commitment, Function<Commitment, Decision> decide) {
        return line.commitments()
                .find(commitment)
                .map(found -> found.status().stands() ? decide.apply(found) : refused(BudgetRefusal.COMMITMENT_ENDED))
                .orElse(refused(BudgetRefusal.COMMITMENT_UNKNOWN, commitment));
    }

    /** A maximum is not evaded by promising the money in parts: what stands of the same mandate counts. */
    private Optional<Decision> whyNotDispose(Acting acting, long cents) {
        var together = Math.addExact(line.commitments().centsUnder(acting.named()), cents);
        return acting.whyNotDispose(line.terms().wijkaanpak(), line.terms().owner(), together);
    }

    private Optional<Decision> whyNoCover() {
        var status = line.status();
        return refusedWhen(!status.isCover() && status != LineStatus.OFFERED, BudgetRefusal.NO_COVER_YET, status);
    }

    private Optional<Decision> whyNotFor(Purpose purpose, MeasureMoney measure) {
        var meantFor = line.terms().opgave();
        return whyNoCover()
                .or(() -> refusedWhen(
                        meantFor != null && !meantFor.equals(purpose.opgave()),
                        BudgetRefusal.FOR_ANOTHER_OPGAVE,
                        String.valueOf(meantFor)))
                .or(() -> refusedWhen(measure.neededCents() == 0, BudgetRefusal.NO_NEED_STATED, purpose.measure()));
    }

    private Optional<Decision> whyNotUnder(@Nullable MoneyCondition condition, Instant now) {
        return refusedWhen(
                condition != null && !condition.before().isAfter(now), BudgetRefusal.CONDITION_ENDS_IN_THE_PAST);
    }

    private static Optional<Decision> whyNotTie(CommitMoney command, @Nullable HeardPosition position) {
        return refusedWhen(
                        command.round() != null && position == null,
                        BudgetRefusal.POSITION_NOT_HEARD_OF,
                        command.round())
                .or(() -> refusedWhen(
                        position != null && position.ended(), BudgetRefusal.ROUND_WITHOUT_AGREEMENT, command.round()));
    }

    private Optional<Decision> whyNotEnough(int year, long cents) {
        var left = line.leftIn(year);
        return refusedWhen(
                cents > left, BudgetRefusal.NOT_ENOUGH_MONEY, String.valueOf(year), Euros.of(left), Euros.of(cents));
    }
}
