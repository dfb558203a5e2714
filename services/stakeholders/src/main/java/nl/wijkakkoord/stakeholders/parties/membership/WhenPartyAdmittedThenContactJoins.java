// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.JoinAsFounder;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whoever makes its organisation a party becomes its first contact, in the same transaction. */
@Component
record WhenPartyAdmittedThenContactJoins(Commands commands, Clock clock) {

    @EventHandler
    void on(PartyAdmitted event) {
        var today = LocalDate.ofInstant(event.at(), clock.getZone());
        commands.follow(new JoinAsFounder(UUID.randomUUID(), event.wijkaanpak(), today, event.by()));
    }
}
