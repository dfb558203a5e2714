// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.stakeholders.parties.directory.MembershipPeriods;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.LeaveWithParty;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Its members leave with an organisation, in the same transaction: when it comes back they do not by themselves (ADR 0027). */
@Component
record WhenPartyLeftThenMembersLeave(Commands commands, MembershipPeriods periods) {

    @EventHandler
    void on(PartyLeft event) {
        periods.lastingBeyond(event.wijkaanpak(), event.organisation(), event.until())
                .forEach(membership -> commands.follow(new LeaveWithParty(membership, event.until(), event.by())));
    }
}
