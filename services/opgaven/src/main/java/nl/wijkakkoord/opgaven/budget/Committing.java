// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

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
import nl.wijkakkoord.contracts.opgaven.MoneyCondition;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.CommitMoney;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.DropCommitment;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.LapseReservation;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.MeetCondition;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.ReleaseMoney;
import nl.wijkakkoord.opgaven.scheme.Schemes;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
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
            MandatedActor acting,
            MeasureFunding measure,
            @Nullable HeardPosition position,
            long elsewhereCents,
            Instant now) {
        var terms = line.terms();
        return line.checkMayChange(command.by(), acting.authority())
                .and(() -> checkMayDispose(acting, Math.addExact(elsewhereCents, command.amountCents())))
                .and(() -> checkFor(command.purpose(), measure))
                .and(() -> checkUnder(command.condition(), now))
                .and(() -> checkMayTie(command, position))
                .and(() -> checkEnough(command.purpose().year(), command.amountCents()))
                .and(() -> Schemes.CURRENT.checkMayStack(
                        terms.scheme().name(), command.amountCents(), measure.promised(), measure.neededCents()))
                .thenRecord(() -> new MoneyCommitted(
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
                        now));
    }

    /** Of an offer one may promise as well: it stays reserved with the offer, and becomes committed with it. */
    Check checkMayCommit(By by, ActorAuthority authority) {
        return line.checkMayChange(by, authority).and(this::checkCover);
    }

    Decision meet(MeetCondition command, MandatedActor acting, Instant now) {
        return withReserved(
                command.commitment(),
                reserved -> acting.checkMayDispose(
                                line.terms().wijkaanpak(), line.terms().owner(), reserved.amountCents())
                        .and(() -> refuseWhen(
                                !now.isBefore(reserved.condition().before()),
                                BudgetRefusal.CONDITION_TOO_LATE,
                                reserved.condition().before()))
                        .thenRecord(() -> new MoneyConditionMet(
                                line.terms().line(),
                                line.terms().wijkaanpak(),
                                reserved.commitment(),
                                reserved.amountCents(),
                                acting.citation(),
                                Audience.ofWijkaanpak(),
                                command.by(),
                                now)));
    }

    Decision release(ReleaseMoney command, MandatedActor acting, Instant now) {
        return withStanding(
                command.commitment(),
                authority -> acting.checkMayDispose(
                                line.terms().wijkaanpak(), line.terms().owner(), authority.amountCents())
                        .thenRecord(() -> new MoneyReleased(
                                line.terms().line(),
                                line.terms().wijkaanpak(),
                                authority.commitment(),
                                authority.amountCents(),
                                command.reason(),
                                acting.citation(),
                                Audience.ofWijkaanpak(),
                                command.by(),
                                now)));
    }

    Decision lapse(LapseReservation command, Instant now) {
        return withReserved(
                command.commitment(),
                reserved -> refuseWhen(
                                now.isBefore(reserved.condition().before()),
                                BudgetRefusal.CONDITION_STILL_STANDS,
                                reserved.condition().before())
                        .then(() -> accepted(lapsed(reserved, command.by(), now))));
    }

    Decision drop(DropCommitment command, Instant now) {
        return withStanding(
                command.commitment(),
                authority -> accepted(new CommitmentFellAway(
                        line.terms().line(),
                        line.terms().wijkaanpak(),
                        authority.commitment(),
                        authority.amountCents(),
                        authority.tie().round(),
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
                authority -> authority.status() == Commitment.Status.RESERVED
                        ? decide.apply(authority)
                        : refused(BudgetRefusal.NOT_RESERVED));
    }

    private Decision withStanding(UUID commitment, Function<Commitment, Decision> decide) {
        return line.commitments()
                .find(commitment)
                .map(found -> found.status().stands() ? decide.apply(found) : refused(BudgetRefusal.COMMITMENT_ENDED))
                .orElse(refused(BudgetRefusal.COMMITMENT_UNKNOWN, commitment));
    }

    /** A maximum is not evaded by promising the money in parts: what stands of the same mandate counts. */
    private Check checkMayDispose(MandatedActor acting, long cents) {
        var together = Math.addExact(line.commitments().centsUnder(acting.named()), cents);
        return acting.checkMayDispose(line.terms().wijkaanpak(), line.terms().owner(), together);
    }

    private Check checkCover() {
        var status = line.status();
        return refuseWhen(!status.isCover() && status != LineStatus.OFFERED, BudgetRefusal.NO_COVER_YET, status);
    }

    private Check checkFor(Purpose purpose, MeasureFunding measure) {
        var meantFor = line.terms().opgave();
        return checkCover()
                .and(() -> refuseWhen(
                        meantFor != null && !meantFor.equals(purpose.opgave()),
                        BudgetRefusal.FOR_ANOTHER_OPGAVE,
                        String.valueOf(meantFor)))
                .and(() -> refuseWhen(measure.neededCents() == 0, BudgetRefusal.NO_NEED_STATED, purpose.measure()));
    }

    private Check checkUnder(@Nullable MoneyCondition condition, Instant now) {
        return refuseWhen(
                condition != null && !condition.before().isAfter(now), BudgetRefusal.CONDITION_ENDS_IN_THE_PAST);
    }

    private static Check checkMayTie(CommitMoney command, @Nullable HeardPosition position) {
        return refuseWhen(
                        command.round() != null && position == null,
                        BudgetRefusal.POSITION_NOT_HEARD_OF,
                        command.round())
                .and(() -> refuseWhen(
                        position != null && position.ended(), BudgetRefusal.ROUND_WITHOUT_AGREEMENT, command.round()));
    }

    private Check checkEnough(int year, long cents) {
        var left = line.leftIn(year);
        return refuseWhen(
                cents > left, BudgetRefusal.NOT_ENOUGH_MONEY, String.valueOf(year), Euros.of(left), Euros.of(cents));
    }
}
