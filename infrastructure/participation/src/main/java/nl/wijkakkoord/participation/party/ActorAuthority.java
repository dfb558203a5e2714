// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import nl.wijkakkoord.platform.decision.Check;

/** What somebody is in a wijkaanpak, as far as this service has heard. */
public enum ActorAuthority {
    /** The organisation is not an admitted party. */
    STRANGER,
    /** The organisation is, but who acts is not its member today. */
    NO_MEMBER,
    /** A member who advises, or of an organisation that does. */
    ADVISER,
    /** Who leads for all, or acts for an organisation that does; also where the same person acts for another party. */
    FACILITATOR,
    MEMBER;

    /** Why this person may not act in the wijkaanpak: open, propose, submit or close. */
    public Check checkMayAct() {
        return switch (this) {
            case STRANGER -> Check.refuse(PartyRefusal.NOT_A_PARTY);
            case NO_MEMBER -> Check.refuse(PartyRefusal.NOT_A_MEMBER);
            case ADVISER -> Check.refuse(PartyRefusal.ADVISER_DECIDES_NOTHING);
            case FACILITATOR, MEMBER -> Check.passed();
        };
    }

    /** Why this person may not advise a party or the parties together. */
    public Check checkMayAdvise() {
        return switch (this) {
            case STRANGER, NO_MEMBER -> checkMayAct();
            case FACILITATOR -> Check.refuse(PartyRefusal.FACILITATOR_TAKES_NO_POSITION);
            case ADVISER, MEMBER -> Check.passed();
        };
    }

    /** Why this person may not decide for a party. */
    public Check checkMayDecide() {
        return checkMayAdvise().and(this::checkMayAct);
    }
}
