// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reservation;

import static nl.wijkakkoord.decisions.round.reservation.ReservationRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.InternalDecisionRecorded;
import nl.wijkakkoord.contracts.decisions.ReservationFound;
import nl.wijkakkoord.contracts.decisions.ReservationFound.State;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.decisions.round.command.ReservationCommand.RecordInternalDecision;
import nl.wijkakkoord.decisions.round.position.Voices;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;

/**
 * What a party tells that a body of its own decided.
 *
 * @param successors who is in whose place today: after the closing a successor tells it of a reservation that the round
 *     knows as its predecessor's
 */
public record InternalDecisionRules(
        RecordInternalDecision command, RoundOpened opened, Voices voices, Successors successors, LocalDate today) {

    /** Whether this can be told, by who may tell it. */
    public Check check() {
        return refuseWhen(command.document() == null && command.reference() == null, DECISION_WITHOUT_SOURCE)
                .and(() -> refuseWhen(command.decidedOn().isAfter(today), DECIDED_IN_THE_FUTURE, command.decidedOn()))
                .and(() -> refuseWhen(told(), DECISION_RECORDED_ALREADY, command.body()))
                .and(() -> waitedFor() ? Check.passed() : checkReserved());
    }

    private Check checkReserved() {
        var reserved = reserved();
        return refuseWhen(reserved.isEmpty(), NOBODY_WAITS_FOR_BODY, command.body())
                .and(() -> refuseWhen(
                        reserved.stream().allMatch(each -> each.state() == State.LAPSED),
                        RESERVATION_LAPSED,
                        reserved.getFirst().until()))
                .and(() -> refuseWhen(
                        reserved.stream().noneMatch(this::settles),
                        DECIDED_AFTER_LAST_DAY,
                        reserved.getFirst().until()));
    }

    /** One for each reservation that it settles; at least one. */
    public List<Event> events(MandateCitation mandate, Instant now) {
        var settled = reserved().stream().filter(this::settles).toList();
        return settled.isEmpty()
                ? List.of(event(command.by().organisation(), false, mandate, now))
                : settled.stream()
                        .map(each -> event(each.organisation(), true, mandate, now))
                        .toList();
    }

    private Event event(OrganisationId party, boolean settles, MandateCitation mandate, Instant now) {
        return new InternalDecisionRecorded(
                opened.round(),
                opened.wijkaanpak(),
                party,
                command.by().member(),
                command.body(),
                command.outcome(),
                command.decidedOn(),
                settles,
                command.document(),
                command.reference(),
                mandate,
                opened.audience(),
                command.by(),
                now);
    }

    private boolean settles(ReservationFound reserved) {
        return reserved.state() == State.OPEN && !command.decidedOn().isAfter(reserved.until());
    }

    /** What lapses is told as such; until then it is open, whatever day it is. */
    private List<ReservationFound> reserved() {
        return voices.reservations(voices.positions(), LocalDate.MIN).stream()
                .filter(each -> isOwn(each.organisation()) && each.body().equalsIgnoreCase(command.body()))
                .toList();
    }

    private boolean told() {
        return voices.positions().keySet().stream()
                        .filter(this::isOwn)
                        .anyMatch(party -> voices.bodies()
                                .of(party, command.body(), voices.successors()::of)
                                .isPresent())
                || voices.bodies()
                        .of(command.by().organisation(), command.body(), voices.successors()::of)
                        .isPresent();
    }

    private boolean waitedFor() {
        return voices.positions().values().stream()
                .map(position -> position.detail())
                .filter(Objects::nonNull)
                .map(detail -> detail.conditions())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(each -> each.kind() == Condition.Kind.INTERNAL_DECISION)
                .anyMatch(each -> voices.successors()
                                .of(each.organisation())
                                .equals(command.by().organisation())
                        && each.body().equalsIgnoreCase(command.body()));
    }

    private boolean isOwn(OrganisationId party) {
        return party.equals(command.by().organisation())
                || successors.of(party).equals(command.by().organisation());
    }
}
