// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.JoinAsContact;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whoever makes its organisation a party becomes its first contact, in the same transaction. */
@Component
record WhenPartyAdmittedThenContactJoins(Commands commands, ActorRolesLoader authorities) {

    @EventHandler
    void on(PartyAdmitted event) {
        join(event.wijkaanpak(), event.by(), event.at());
    }

    /** Of a successor that took part already a contact accepted. */
    @EventHandler
    void on(PartySucceeded event) {
        if (authorities.of(event.wijkaanpak(), event.by()).roles().isEmpty()) {
            join(event.wijkaanpak(), event.by(), event.at());
        }
    }

    private void join(UUID wijkaanpak, By by, Instant at) {
        commands.follow(
                new JoinAsContact(UUID.randomUUID(), wijkaanpak, by.organisation(), by.member(), DutchDay.of(at), by));
    }
}
