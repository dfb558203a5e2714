// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.standing;

import nl.wijkakkoord.platform.deciding.Refusal;

/** Why somebody may not do this in the wijkaanpak. */
public enum StandingRefusal implements Refusal {
    /** Only a member who has a role today does this for its organisation. */
    NOT_TAKING_PART,
    /** Only a contact keeps an organisation's members and mandates. */
    NOT_A_CONTACT,
    /** Only the organisation that started the wijkaanpak does this. */
    NOT_THE_INITIATOR,
    /** Only a contact or a project leader does this for its organisation. */
    NOT_A_LEADER;

    @Override
    public Kind kind() {
        return Kind.NOT_ALLOWED;
    }
}
