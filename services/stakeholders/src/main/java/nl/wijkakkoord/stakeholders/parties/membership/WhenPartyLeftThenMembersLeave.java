// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
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
        leave(event.wijkaanpak(), event.organisation(), event.until(), event.by());
    }

    /** Roles and mandates of persons do not pass: the successor says who acts for it (ADR 0026). */
    @EventHandler
    void on(PartySucceeded event) {
        leave(event.wijkaanpak(), event.predecessor(), event.from().minusDays(1), event.by());
    }

    private void leave(UUID wijkaanpak, OrganisationId organisation, LocalDate until, By by) {
        periods.lastingBeyond(wijkaanpak, organisation, until)
                .forEach(membership -> commands.follow(new LeaveWithParty(membership, until, by)));
    }
}
