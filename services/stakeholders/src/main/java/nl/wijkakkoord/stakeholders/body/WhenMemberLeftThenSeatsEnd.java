// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.body;

import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberLeft;
import nl.wijkakkoord.platform.deciding.Commands;
import nl.wijkakkoord.stakeholders.body.BodyCommand.FollowDeparture;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whoever leaves the wijkaanpak leaves its bodies on the same day, in the same transaction. */
@Component
class WhenMemberLeftThenSeatsEnd {
    private final BodyList bodies;
    private final Commands commands;

    WhenMemberLeftThenSeatsEnd(BodyList bodies, Commands commands) {
        this.bodies = bodies;
        this.commands = commands;
    }

    @EventHandler
    void on(MemberLeft event) {
        bodies.all(event.wijkaanpak())
                .forEach(body ->
                        commands.follow(new FollowDeparture(body, event.membership(), event.until(), event.by())));
    }
}
