// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.JoinAsFounder;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whoever makes its organisation a party becomes its first contact, in the same transaction. */
@Component
record WhenPartyAdmittedThenContactJoins(CommandGateway commands, Clock clock) {

    @EventHandler
    void on(PartyAdmitted event) {
        var today = LocalDate.ofInstant(event.at(), clock.getZone());
        var decision =
                commands.sendAndWait(new JoinAsFounder(UUID.randomUUID(), event.wijkaanpak(), today, event.by()));
        if (decision instanceof Refused refused) {
            throw new RefusedException(refused);
        }
    }
}
