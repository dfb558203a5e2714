// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.departure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ResponsibilityLaidDown;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ResponsibilityTaken;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.opgaven.measure.Measures;
import nl.wijkakkoord.opgaven.measure.role.RoleCommand.EndResponsibility;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.deadline.Deadline;
import nl.wijkakkoord.platform.deadline.Deadlines;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.axonframework.eventhandling.EventHandler;

/** Whoever left is responsible for no measure from the day after its last one, so that another can be (rows 2-04 and 2-06). */
@Projection(view = "deadlines", tables = "deadline")
record ResponsibilityDeadline(Deadlines deadlines, Measures measures, Parties parties)
        implements Deadline, Reaction<WijkaanpakEvent> {

    @Override
    public String kind() {
        return "responsibility-end";
    }

    @Override
    public Command command(UUID measure, By by) {
        return new EndResponsibility(measure, by);
    }

    @Override
    public void on(WijkaanpakEvent event, Received received) {
        switch (event) {
            case PartyLeft e ->
                measures.heldBy(e.wijkaanpak(), e.organisation())
                        .forEach(measure -> deadlines.set(this, measure, after(e.until())));
            case PartyAdmitted e ->
                measures.heldBy(e.wijkaanpak(), e.organisation()).forEach(measure -> deadlines.cancel(this, measure));
            default -> {}
        }
    }

    @EventHandler
    void on(MeasureEvent event) {
        switch (event) {
            case ResponsibilityTaken e -> {
                var last = parties.departures(e.wijkaanpak()).get(e.organisation());
                if (last != null) {
                    deadlines.set(this, e.measure(), after(last));
                }
            }
            case ResponsibilityLaidDown e -> deadlines.cancel(this, e.measure());
            case MeasureWithdrawn e -> deadlines.cancel(this, e.measure());
            default -> {}
        }
    }

    private static Instant after(LocalDate last) {
        return last.plusDays(1).atStartOfDay(DutchDay.ZONE).toInstant();
    }
}
