// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import nl.wijkakkoord.contracts.stakeholders.MembershipEvent;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.DirectoryEntryCorrected;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.DirectoryEntryErased;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberLeft;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberRoleChanged;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MembershipCorrected;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;

/** The directory is not for this service. */
@Projection(
        view = "members",
        tables = {"membership", "member_capacity"})
record MembershipProjection(Parties parties) implements Reaction<MembershipEvent> {

    @Override
    public void on(MembershipEvent event, Received received) {
        switch (event) {
            case MemberJoined e ->
                parties.join(
                        e.membership(),
                        e.wijkaanpak(),
                        e.organisation(),
                        e.member(),
                        Capacities.of(e.role()),
                        e.from(),
                        e.until());
            case MemberLeft e -> parties.leave(e.membership(), e.until());
            case MemberRoleChanged e -> parties.change(e.membership(), Capacities.of(e.role()), e.from());
            case MembershipCorrected e -> parties.correct(e.membership(), e.roles(), e.until());
            case DirectoryEntryErased _, DirectoryEntryCorrected _ -> {}
        }
    }
}
