// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.authority;

import java.util.Set;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Check;

/**
 * What somebody is in a wijkaanpak today; what that allows, the table of capacities says (ADR 0030).
 *
 * @param capacity in which the organisation takes part
 * @param tasks who does what for all parties
 * @param roles of the member itself, for that organisation
 * @param predecessors in whose place the organisation is
 * @param absent who left, or was set aside because it does not answer, and those in whose place one of these is
 */
public record ActorRoles(
        OrganisationId organisation,
        Capacity capacity,
        Tasks tasks,
        Set<MemberRole> roles,
        Set<OrganisationId> predecessors,
        Set<OrganisationId> absent) {

    /** For an organisation that came in nobody's place, where nobody is absent. */
    public ActorRoles(OrganisationId organisation, Capacity capacity, Tasks tasks, Set<MemberRole> roles) {
        this(organisation, capacity, tasks, roles, Set.of(), Set.of());
    }

    /** Whether what is of that organisation is the own one's: because it is that one, or is in its place (ADR 0026). */
    public boolean speaksFor(OrganisationId other) {
        return organisation.equals(other) || predecessors.contains(other);
    }

    /** Whether it ends what that organisation left open: who is absent ends nothing, so whoever takes part does (ADR 0028). */
    public boolean endsFor(OrganisationId other) {
        return speaksFor(other) || absent.contains(other);
    }

    public boolean isContactOf(OrganisationId other) {
        return speaksFor(other) && roles.contains(MemberRole.CONTACT);
    }

    /** Refuses who may not note anything for all to use. */
    public Check checkMayNote() {
        return checkMay(Act.NOTES);
    }

    /** Refuses who may not bring anything of its own. */
    public Check checkMayBring() {
        return checkMay(Act.BRINGS);
    }

    /** Refuses who may not say who acts in whose name. */
    public Check checkMayEmpower() {
        return checkMay(Act.EMPOWERS);
    }

    /** Ours: refuses all but the contacts of that organisation. */
    public Check checkContactOf(OrganisationId other) {
        return Check.refuseWhen(!isContactOf(other), ActorRolesRefusal.NOT_A_CONTACT);
    }

    /** Row 1-19: refuses all but the contacts, project leaders and facilitators, of whichever organisation. */
    public Check checkGuiding() {
        return Check.refuseWhen(!leads() && !roles.contains(MemberRole.FACILITATOR), ActorRolesRefusal.NOT_A_LEADER);
    }

    /** Row 1-19: refuses all but who leads a party, or leads for all. */
    public Check checkMayPrepare() {
        return checkMay(Act.PREPARES).and(this::checkGuiding);
    }

    /** Row 1-19: refuses all but who leads an organisation that does this for all parties. */
    public Check checkLeading(Task task) {
        return tasks.check(task, organisation, capacity.ofMember(roles))
                .and(() -> Check.refuseWhen(!leads() && !leadsForAll(task), ActorRolesRefusal.NOT_A_LEADER));
    }

    public boolean isInitiator() {
        return organisation.equals(tasks.initiator());
    }

    /** Row 4-14: refuses who has no role in the wijkaanpak today, and whose capacity allows nothing of the kind. */
    private Check checkMay(Act act) {
        return Check.refuseWhen(roles.isEmpty(), ActorRolesRefusal.NOT_TAKING_PART)
                .and(() -> capacity.ofMember(roles).checkMay(act));
    }

    private boolean leadsForAll(Task task) {
        return roles.contains(MemberRole.FACILITATOR) && tasks.assigned().containsKey(task);
    }

    private boolean leads() {
        return roles.contains(MemberRole.CONTACT) || roles.contains(MemberRole.PROJECT_LEADER);
    }
}
