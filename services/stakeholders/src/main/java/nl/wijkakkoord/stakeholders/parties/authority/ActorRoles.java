// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.authority;

import java.util.Set;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Check;

/**
 * What somebody is in a wijkaanpak today; what that allows, the table of capacities says (ADR 0030).
 *
 * @param capacity in which the organisation takes part
 * @param initiator whether the organisation started the wijkaanpak
 * @param roles of the member itself, for that organisation
 */
public record ActorRoles(OrganisationId organisation, Capacity capacity, boolean initiator, Set<MemberRole> roles) {

    public boolean isContactOf(OrganisationId other) {
        return organisation.equals(other) && roles.contains(MemberRole.CONTACT);
    }

    /** Row 4-14: refuses who has no role in the wijkaanpak today, and whose capacity allows nothing of the kind. */
    private Check checkMay(Act act) {
        return Check.refuseWhen(roles.isEmpty(), ActorRolesRefusal.NOT_TAKING_PART)
                .and(() -> capacity.ofMember(roles).checkMay(act));
    }

    /** Refuses who may not note anything for all to use. */
    public Check checkMayNote() {
        return checkMay(Act.NOTES);
    }

    /** Refuses who may not bring anything of its own. */
    public Check checkMayBring() {
        return checkMay(Act.BRINGS);
    }

    /** Ours: refuses all but the contacts of that organisation. */
    public Check checkContactOf(OrganisationId other) {
        return Check.refuseWhen(!isContactOf(other), ActorRolesRefusal.NOT_A_CONTACT);
    }

    /** Row 1-19: refuses all but the contacts, project leaders and facilitators, of whichever organisation. */
    public Check checkGuiding() {
        return Check.refuseWhen(!leads() && !roles.contains(MemberRole.FACILITATOR), ActorRolesRefusal.NOT_A_LEADER);
    }

    /** Ours: refuses all but the contacts and project leaders of the initiator. */
    public Check checkLeading() {
        return Check.refuseWhen(!initiator, ActorRolesRefusal.NOT_THE_INITIATOR)
                .and(() -> Check.refuseWhen(!leads(), ActorRolesRefusal.NOT_A_LEADER));
    }

    private boolean leads() {
        return roles.contains(MemberRole.CONTACT) || roles.contains(MemberRole.PROJECT_LEADER);
    }
}
