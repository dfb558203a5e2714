// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.authority;

import nl.wijkakkoord.platform.decision.Refusal;

/** Why somebody may not do this in the wijkaanpak. */
public final class ActorRolesRefusal {
    /** Only a member who has a role today does this for its organisation. */
    public static final Refusal NOT_TAKING_PART = Refusal.notAllowed("not-taking-part");
    /** Only a contact keeps an organisation's members and mandates. */
    public static final Refusal NOT_A_CONTACT = Refusal.notAllowed("not-a-contact");
    /** Only the organisation that started the wijkaanpak does this. */
    public static final Refusal NOT_THE_INITIATOR = Refusal.notAllowed("not-the-initiator");
    /** Only a contact or a project leader does this for its organisation. */
    public static final Refusal NOT_A_LEADER = Refusal.notAllowed("not-a-leader");

    private ActorRolesRefusal() {}
}
