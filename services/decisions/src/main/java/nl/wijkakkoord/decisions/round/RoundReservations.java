// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.round.position.PositionRefusal.OUTCOME_STANDS;
import static nl.wijkakkoord.decisions.round.reservation.ReservationRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.ReservationLapsed;
import nl.wijkakkoord.contracts.decisions.ReservationFound;
import nl.wijkakkoord.contracts.decisions.ReservationFound.State;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.decisions.round.closing.OutcomeSettling;
import nl.wijkakkoord.decisions.round.command.ReservationCommand.LapseReservations;
import nl.wijkakkoord.decisions.round.command.ReservationCommand.RecordInternalDecision;
import nl.wijkakkoord.decisions.round.reservation.InternalDecisionRules;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.timeline.DutchDay;

/**
 * What becomes of reservations in a round: a body of the party's own decides, or the last day passes. In an open round
 * whose positions are sealed neither is told, for it would tell which way a party goes: a body's decision is refused until the
 * round closed. Once the round closed under an open one, its outcome is told anew when it no longer waits (ADR 0038).
 *
 * @param salt of the lot, where one may have to be drawn
 */
record RoundReservations(Round round, Optional<String> salt) {

    /** @param successors who is in whose place today */
    Decision record(RecordInternalDecision command, MandatedActor acting, Successors successors, Instant now) {
        var rules = new InternalDecisionRules(command, round.opened(), round.voices(), successors, acting.today());
        return checkMayRecord(acting.authority(), now)
                .and(rules::check)
                .and(() -> round.mandates().checkMayDispose(acting))
                .then(() -> Decision.accepted(settling(rules.events(acting.citation(), now), command.by(), now)));
    }

    /** What stands in the way of recording any decision of a body, before it is known which. */
    Check checkMayRecord(ActorAuthority authority, Instant now) {
        return checkMaySettle(now).and(authority::checkMayTakePosition);
    }

    private Check checkMaySettle(Instant now) {
        if (round.isWaiting()) {
            return Check.passed();
        }
        return round.closed() == null
                ? round.checkOpenAt(now)
                        .and(() -> refuseWhen(round.sealsPositions(), INTERNAL_DECISION_UNDER_SEAL, round.closesAt()))
                : Check.refuse(OUTCOME_STANDS, round.closed().at());
    }

    /** What passed its closing time is closed first, with what was open then. */
    Decision lapse(LapseReservations command, Instant now) {
        if (round.endedAt() != null && !round.isWaiting()) {
            return Decision.unchanged();
        }
        return refuseWhen(round.endedAt() == null && !now.isBefore(round.closesAt()), ROUND_IS_BEING_CLOSED)
                .then(() -> Decision.accepted(settling(lapsed(command.by(), now), command.by(), now)));
    }

    private List<Event> lapsed(By by, Instant now) {
        var today = DutchDay.of(now);
        return round.voices().reservations(round.positions(), LocalDate.MIN).stream()
                .filter(each -> each.state() == State.OPEN && each.until().isBefore(today))
                .map(each -> lapse(each, by, now))
                .toList();
    }

    private Event lapse(ReservationFound reserved, By by, Instant now) {
        return new ReservationLapsed(
                round.opened().round(),
                round.wijkaanpak(),
                reserved.organisation(),
                reserved.body(),
                reserved.until(),
                round.audience(),
                by,
                now);
    }

    /** These events, and the outcome if it waited for them alone. */
    private List<Event> settling(List<Event> told, By by, Instant now) {
        if (!round.isWaiting() || told.isEmpty()) {
            return told;
        }
        var after = round;
        for (var event : told) {
            after = after.evolve((RoundEvent) event);
        }
        var events = new ArrayList<>(told);
        events.addAll(new OutcomeSettling(
                        round.opened(),
                        after.voices(),
                        round.closed(),
                        salt,
                        round.end(round.closed().at()))
                .events(by, now));
        return events;
    }
}
