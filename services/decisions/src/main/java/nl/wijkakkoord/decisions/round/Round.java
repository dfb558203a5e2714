// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.round.change.ChangeRefusal.ROUND_CANCELLED;
import static nl.wijkakkoord.decisions.round.closing.ClosingRefusal.*;
import static nl.wijkakkoord.decisions.round.position.PositionRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PaperEvent;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.InternalDecisionRecorded;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.OutcomeSettled;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.ReservationLapsed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeConsented;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeProposed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyAskedAgain;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.LotDrawn;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.PartyNoticed;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.SegmentCounted;
import nl.wijkakkoord.decisions.round.change.Proposal;
import nl.wijkakkoord.decisions.round.closing.ClosingFacts;
import nl.wijkakkoord.decisions.round.closing.OutcomeSettling;
import nl.wijkakkoord.decisions.round.closing.RoundClosing;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.LeaveRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.OpenRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.TakePosition;
import nl.wijkakkoord.decisions.round.condition.ConditionFacts;
import nl.wijkakkoord.decisions.round.list.RoundStatus;
import nl.wijkakkoord.decisions.round.opener.Openers;
import nl.wijkakkoord.decisions.round.opening.RoundOpeningFacts;
import nl.wijkakkoord.decisions.round.position.MandateRules;
import nl.wijkakkoord.decisions.round.position.Position;
import nl.wijkakkoord.decisions.round.position.PositionRules;
import nl.wijkakkoord.decisions.round.position.RoundRole;
import nl.wijkakkoord.decisions.round.position.SealedWords;
import nl.wijkakkoord.decisions.round.position.Voices;
import nl.wijkakkoord.decisions.round.reservation.ReservedRules;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;

/**
 * A round, as its events tell it: the parties decide on one version, or choose between rivals, by the terms that the
 * round opened with (row 0-03).
 *
 * @param closesAt until when positions can be taken
 * @param proposal the change that was proposed last, null when none was
 */
public record Round(
        @Nullable RoundOpened opened,
        @Nullable Instant closesAt,
        Voices voices,
        @Nullable Proposal proposal,
        @Nullable RoundClosed closed,
        @Nullable RoundCancelled cancelled)
        implements Visible {

    static final Round NONE = new Round(null, null, Voices.NONE, null, null, null);
    public static final Fold<Round, RoundEvent> FOLD = new Fold<>(NONE, RoundEvent.class, Round::evolve);

    @Override
    public UUID wijkaanpak() {
        return opened.wijkaanpak();
    }

    @Override
    public Audience audience() {
        return opened.audience();
    }

    Round evolve(RoundEvent event) {
        return switch (event) {
            case RoundOpened e -> new Round(e, e.closesAt(), voices, null, null, null);
            case PositionTaken e -> with(voices.with(e));
            case PaperEvent e -> with(voices.with(e));
            case PositionSealed e -> with(voices.with(Position.of(e)));
            case PositionRevealed e -> with(voices.revealing(e));
            case PartyLeftRound e -> with(voices.leaving(e.organisation(), e.until(), e.at()));
            case PartySucceededInRound e -> RoundSuccession.of(this, e);
            case PartyPassedOver e -> with(voices.passingOver(e.organisation(), e.at()));
            case PartyAskedAgain e -> with(voices.askingAgain(e.organisation()));
            case InternalDecisionRecorded e -> with(voices.hearing(e));
            case ReservationLapsed e -> with(voices.hearing(e));
            case OutcomeSettled e -> new Round(opened, closesAt, voices, proposal, OutcomeSettling.of(closed, e), null);
            case SegmentCounted e -> with(voices.counting(e));
            case PartyNoticed e -> with(voices.noticing(e));
            case LotDrawn _ -> this;
            case RoundClosed e -> new Round(opened, closesAt, voices, proposal, e, null);
            case RoundCancelled e -> new Round(opened, closesAt, voices, proposal, null, e);
            case ClosingMoved e ->
                new Round(opened, e.closesAt(), voices, proposal == null ? null : proposal.lapsed(), null, null);
            case ChangeProposed e -> new Round(opened, closesAt, voices, Proposal.of(e), null, null);
            case ChangeConsented e ->
                new Round(opened, closesAt, voices, proposal.consentedBy(e.organisation()), null, null);
        };
    }

    Decision open(OpenRound command, RoundOpeningFacts opening, Instant now) {
        return opening.check(command, now).then(() -> Decision.accepted(opening.events(command, now)));
    }

    /** What is known here already, and what comes after the outcome, changes nothing (ADR 0018). */
    Decision leave(LeaveRound command, Instant now) {
        if (endedAt() != null || command.until().equals(voices.departures().get(command.organisation()))) {
            return Decision.unchanged();
        }
        return Decision.accepted(new PartyLeftRound(
                opened.round(), wijkaanpak(), command.organisation(), command.until(), audience(), command.by(), now));
    }

    Decision take(TakePosition command, MandatedActor acting, ConditionFacts conditions, Instant now) {
        return checkMayTakeAny(command.by(), acting.authority(), now)
                .and(() -> checkSays(command, conditions, now))
                .and(() -> mandates().check(acting))
                .thenRecord(() -> new PositionRules(command, opened).event(acting.citation(), null, now));
    }

    /** Whether a position can say this, whoever says so for the party. */
    Check checkSays(TakePosition command, ConditionFacts conditions, Instant now) {
        return new PositionRules(command, opened)
                .check(conditions)
                .and(() -> new ReservedRules(command, voices, sealsPositions(), closesAt, DutchDay.of(now)).check());
    }

    /**
     * A position is corrected by the next one, as long as none of them was counted (ADR 0012).
     *
     * @param mistaken the event that is named as the mistake, null when the round has none with that id
     */
    Check checkMayCorrect(By by, @Nullable Event mistaken) {
        if (closed != null) {
            return Check.refuse(OUTCOME_STANDS, closed.at());
        }
        return refuseWhen(
                !(mistaken instanceof RoundEvent event)
                        || Position.in(event)
                                .filter(named -> named.equals(positions().get(by.organisation())))
                                .isEmpty(),
                NOT_YOUR_STANDING_POSITION);
    }

    /**
     * What comes of it depends on what was recorded up to its closing time, whenever that is looked at.
     *
     * @param sealed what was kept of every sealed position
     * @param facts what the round itself does not tell
     * @param today Dutch calendar day
     */
    Decision close(
            CloseRound command,
            ActorAuthority authority,
            Map<OrganisationId, SealedWords> sealed,
            ClosingFacts facts,
            Instant now,
            LocalDate today) {
        var closing = new RoundClosing(opened, voices, sealed, facts, end(now));
        return checkMayClose(command.by(), authority, now, today)
                .and(closing::check)
                .then(() -> Decision.accepted(closing.events(command.by(), now)));
    }

    /** When it ends, or ended, if it is closed then: at its time at the latest. */
    Instant end(Instant closing) {
        return closing.isBefore(closesAt) ? closing : closesAt;
    }

    /** What stands in the way of any position at all, before it is known what it says and under which mandate. */
    Check checkMayTakeAny(By by, ActorAuthority authority, Instant now) {
        return checkOpenAt(now)
                .and(() -> PositionRules.checkMayTake(authority, RoundRole.of(by.organisation(), opened.terms())));
    }

    MandateRules mandates() {
        return new MandateRules(opened);
    }

    /**
     * At its time the round closes by itself; who opened it, or was agreed to, may close it earlier once it is complete, and
     * where that one left, whoever may open one.
     */
    Check checkMayClose(By by, ActorAuthority authority, Instant now, LocalDate today) {
        var overdue = !now.isBefore(closesAt);
        var missing = waitingFor(today);
        return checkOpen()
                .and(() -> by.member() == null && overdue
                        ? Check.passed()
                        : checkOpener(by, today)
                                .and(authority::checkMayAct)
                                .and(() -> refuseWhen(
                                        !missing.isEmpty() && !overdue, ROUND_NOT_COMPLETE, missing, closesAt)));
    }

    Check checkOpener(By by, LocalDate today) {
        var openers = Openers.of(opened.terms(), party -> audience().admits(party) && !voices.absent(party, today));
        if (openers.agreed()) {
            return openers.check(by.organisation());
        }
        var opener = voices.successors().of(opened.by().organisation());
        return refuseWhen(!by.organisation().equals(opener) && !voices.absent(opener, today), NOT_THE_OPENER, opener);
    }

    Check checkOpenAt(Instant now) {
        return checkOpen().and(() -> refuseWhen(!now.isBefore(closesAt), ROUND_PAST_CLOSING_TIME, closesAt));
    }

    Check checkOpen() {
        return switch (status()) {
            case OPEN -> Check.passed();
            case CLOSED -> Check.refuse(ROUND_CLOSED, closed.at());
            case CANCELLED -> Check.refuse(ROUND_CANCELLED, cancelled.at());
        };
    }

    /** Whether it closed, and its outcome waits for an open reservation. */
    boolean isWaiting() {
        return closed != null && !closed.settled();
    }

    SortedMap<OrganisationId, Position> positions() {
        return voices.positions();
    }

    /** The deciding parties that took no position and still take part that day, in the order of the terms. */
    List<OrganisationId> waitingFor(LocalDate day) {
        return voices.waitingFor(opened.terms(), day);
    }

    /** Its reasons are for those alone, so they stand beside the events. */
    boolean isForSome() {
        return audience().kind() == Audience.Kind.ORGANISATIONS;
    }

    boolean sealsPositions() {
        return opened.terms().visibility() == Visibility.SEALED_UNTIL_CLOSING;
    }

    RoundStatus status() {
        if (cancelled != null) {
            return RoundStatus.CANCELLED;
        }
        return closed == null ? RoundStatus.OPEN : RoundStatus.CLOSED;
    }

    /** Null as long as it is open. */
    @Nullable
    Instant endedAt() {
        return switch (status()) {
            case OPEN -> null;
            case CLOSED -> closed.at();
            case CANCELLED -> cancelled.at();
        };
    }

    private Round with(Voices heard) {
        return new Round(opened, closesAt, heard, proposal, closed, cancelled);
    }
}
