// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import java.time.Clock;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent.ContactRecovered;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.JoinAsRecovered;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whom the operator registered is the party's contact from that day on, in the same transaction. */
@Component
record WhenContactRecoveredThenMemberJoins(Commands commands, Clock clock) {

    @EventHandler
    void on(ContactRecovered event) {
        var today = LocalDate.ofInstant(event.at(), clock.getZone());
        commands.follow(new JoinAsRecovered(event, today));
    }
}
