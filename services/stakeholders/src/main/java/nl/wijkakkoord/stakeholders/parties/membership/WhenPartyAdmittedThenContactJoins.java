// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.JoinAsContact;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whoever makes its organisation a party becomes its first contact, in the same transaction. */
@Component
record WhenPartyAdmittedThenContactJoins(Commands commands) {

    @EventHandler
    void on(PartyAdmitted event) {
        var by = event.by();
        commands.follow(new JoinAsContact(
                UUID.randomUUID(), event.wijkaanpak(), by.organisation(), by.member(), DutchDay.of(event.at()), by));
    }
}
