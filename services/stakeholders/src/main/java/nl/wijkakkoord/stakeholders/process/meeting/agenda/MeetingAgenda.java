// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting.agenda;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.AgendaPointAdded;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.AgendaPointTakenOff;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCalled;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import org.jspecify.annotations.Nullable;

/**
 * What is to be talked about at a meeting.
 *
 * @param points in the order of their numbers, from 1; what was taken off too
 */
public record MeetingAgenda(List<Point> points) {
    public static final MeetingAgenda NONE = new MeetingAgenda(List.of());

    /** @param takenOff null as long as it is on the agenda */
    public record Point(AgendaPointAdded added, @Nullable AgendaPointTakenOff takenOff) {}

    public MeetingAgenda with(AgendaPointAdded event) {
        return new MeetingAgenda(Stream.concat(points.stream(), Stream.of(new Point(event, null)))
                .toList());
    }

    public MeetingAgenda with(AgendaPointTakenOff event) {
        return new MeetingAgenda(points.stream()
                .map(point -> point.added().number() == event.number() ? new Point(point.added(), event) : point)
                .toList());
    }

    /** @param caller who called the meeting */
    public Check checkMayTakeOff(int number, OrganisationId caller, ActorRoles authority) {
        return points.stream()
                .filter(point -> point.added().number() == number && point.takenOff() == null)
                .findAny()
                .map(point -> check(point, caller, authority))
                .orElseGet(() -> Check.refuse(AgendaPointRefusal.NOT_ON_AGENDA, number));
    }

    /** Whether there is a point that this member may take off. */
    public Check checkMayTakeSomeOff(OrganisationId caller, ActorRoles authority) {
        return Check.refuseWhen(
                points.stream()
                        .filter(point -> point.takenOff() == null)
                        .noneMatch(point -> check(point, caller, authority).passes()),
                AgendaPointRefusal.AGENDA_POINT_OF_ANOTHER);
    }

    public AgendaPointAdded added(MeetingCalled meeting, String text, By by, Instant now) {
        return new AgendaPointAdded(
                meeting.meeting(),
                meeting.wijkaanpak(),
                by.organisation(),
                points.size() + 1,
                text,
                meeting.audience(),
                by,
                now);
    }

    public static AgendaPointTakenOff takenOff(MeetingCalled meeting, int number, String reason, By by, Instant now) {
        return new AgendaPointTakenOff(
                meeting.meeting(), meeting.wijkaanpak(), number, reason, meeting.audience(), by, now);
    }

    private static Check check(Point point, OrganisationId caller, ActorRoles authority) {
        var may = authority.endsFor(point.added().organisation()) || authority.endsFor(caller);
        return Check.refuseWhen(!may, AgendaPointRefusal.AGENDA_POINT_OF_ANOTHER);
    }
}
