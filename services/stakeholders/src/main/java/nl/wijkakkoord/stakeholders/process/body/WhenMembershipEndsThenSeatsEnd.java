// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberLeft;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MembershipCorrected;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.FollowDeparture;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whoever leaves the wijkaanpak leaves its bodies on the same day, in the same transaction. */
@Component
record WhenMembershipEndsThenSeatsEnd(BodyTable table, Commands commands) {

    @EventHandler
    void on(MemberLeft event) {
        end(event, event.until());
    }

    /** Seats that ended with a departure that was a mistake stay ended: who sits there is said anew. */
    @EventHandler
    void on(MembershipCorrected event) {
        if (event.until() != null) {
            end(event, event.until());
        }
    }

    private void end(MembershipEvent event, LocalDate until) {
        table.all(event.wijkaanpak())
                .forEach(body -> commands.follow(new FollowDeparture(body, event.membership(), until, event.by())));
    }
}
