// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent.ContactRecovered;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.JoinAsContact;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whom the operator registered is the party's contact from that day on, in the same transaction. */
@Component
record WhenContactRecoveredThenMemberJoins(Commands commands) {

    @EventHandler
    void on(ContactRecovered event) {
        commands.follow(new JoinAsContact(
                event.membership(),
                event.wijkaanpak(),
                event.organisation(),
                event.member(),
                DutchDay.of(event.at()),
                event.by()));
    }
}
