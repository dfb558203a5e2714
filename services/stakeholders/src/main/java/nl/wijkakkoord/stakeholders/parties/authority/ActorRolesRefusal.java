// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.authority;

import nl.wijkakkoord.platform.decision.Refusal;

/** Why somebody may not do this in the wijkaanpak: row 4-14 asks for roles of members, what each may do is ours. */
public final class ActorRolesRefusal {
    /** Only a member who has a role today does this for its organisation. */
    public static final Refusal NOT_TAKING_PART = Refusal.notAllowed("not-taking-part");
    /** Only a contact keeps an organisation's members and mandates: somebody must answer for who speaks for it. */
    public static final Refusal NOT_A_CONTACT = Refusal.notAllowed("not-a-contact");
    /** Only the organisation that started the wijkaanpak does this. */
    public static final Refusal NOT_THE_INITIATOR = Refusal.notAllowed("not-the-initiator");
    /** Only a contact or a project leader does this for its organisation; what guides, a facilitator too (row 1-19). */
    public static final Refusal NOT_A_LEADER = Refusal.notAllowed("not-a-leader");

    private ActorRolesRefusal() {}
}
