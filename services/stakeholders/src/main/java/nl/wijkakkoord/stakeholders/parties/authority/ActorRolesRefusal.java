// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.authority;

import nl.wijkakkoord.platform.decision.Refusal;

/** Why somebody may not do this in the wijkaanpak: row 4-14 asks for roles of members, what each may do is ours. */
public final class ActorRolesRefusal {
    /** Only a member who has a role today does this for its organisation. */
    public static final Refusal NOT_TAKING_PART = Refusal.notAllowed("not-taking-part");
    /** Only a contact keeps an organisation's members and mandates: somebody must answer for who speaks for it. */
    public static final Refusal NOT_A_CONTACT = Refusal.notAllowed("not-a-contact");
    /** Only the organisation that started the wijkaanpak does this, as long as the parties gave it to nobody. */
    public static final Refusal NOT_THE_INITIATOR = Refusal.notAllowed("not-the-initiator");
    /** Row 1-19: the parties gave it to another. */
    public static final Refusal TASK_OF_ANOTHER = Refusal.notAllowed("task-of-another");
    /** Row 1-19: who leads for all prepares what the parties gave it to prepare. */
    public static final Refusal TASK_NOT_GIVEN = Refusal.notAllowed("task-not-given");
    /** Only a contact or a project leader does this for its organisation; what guides, a facilitator too (row 1-19). */
    public static final Refusal NOT_A_LEADER = Refusal.notAllowed("not-a-leader");

    private ActorRolesRefusal() {}
}
