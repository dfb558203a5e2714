// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.standing;

import java.util.Optional;
import java.util.Set;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.platform.deciding.Decision;

/**
 * What somebody is in a wijkaanpak today.
 *
 * @param initiator whether the organisation started the wijkaanpak
 * @param roles of the member itself, for that organisation
 */
public record Standing(OrganisationId organisation, boolean initiator, Set<MemberRole> roles) {

    public boolean isContactOf(OrganisationId other) {
        return organisation.equals(other) && roles.contains(MemberRole.CONTACT);
    }

    /** Refuses who has no role in the wijkaanpak today. */
    public Optional<Decision> refusalUnlessMember() {
        return Decision.refusedWhen(roles.isEmpty(), StandingRefusal.NOT_TAKING_PART);
    }

    /** Refuses all but the contacts of that organisation. */
    public Optional<Decision> refusalUnlessContactOf(OrganisationId other) {
        return Decision.refusedWhen(!isContactOf(other), StandingRefusal.NOT_A_CONTACT);
    }

    /** Refuses all but the contacts, project leaders and facilitators, of whichever organisation. */
    public Optional<Decision> refusalUnlessGuiding() {
        return Decision.refusedWhen(!leads() && !roles.contains(MemberRole.FACILITATOR), StandingRefusal.NOT_A_LEADER);
    }

    /** Refuses all but the contacts and project leaders of the initiator. */
    public Optional<Decision> refusalUnlessLeading() {
        return Decision.refusedWhen(!initiator, StandingRefusal.NOT_THE_INITIATOR)
                .or(() -> Decision.refusedWhen(!leads(), StandingRefusal.NOT_A_LEADER));
    }

    private boolean leads() {
        return roles.contains(MemberRole.CONTACT) || roles.contains(MemberRole.PROJECT_LEADER);
    }
}
