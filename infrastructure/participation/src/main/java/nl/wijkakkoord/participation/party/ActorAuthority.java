// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import nl.wijkakkoord.platform.decision.Check;

/** What somebody is in a wijkaanpak, as far as this service has heard, and what that allows (ADR 0016). */
public enum ActorAuthority {
    /** The organisation is not an admitted party. */
    STRANGER,
    /** The organisation is, but who acts is not its member today. */
    NO_MEMBER,
    /** A member who advises, or of an organisation that does. */
    ADVISER,
    /** Who leads for all, or acts for an organisation that does. */
    FACILITATOR,
    MEMBER;

    /** Whether this person may act in the wijkaanpak: open, propose, submit or close. */
    public Check checkMayAct() {
        return switch (this) {
            case STRANGER -> Check.refuse(PartyRefusal.NOT_A_PARTY);
            case NO_MEMBER -> Check.refuse(PartyRefusal.NOT_A_MEMBER);
            case ADVISER -> Check.refuse(PartyRefusal.ADVISER_DECIDES_NOTHING);
            case FACILITATOR, MEMBER -> Check.passed();
        };
    }

    /** Whether this person may advise a party or the parties together. A facilitator takes no position (ADR 0016). */
    public Check checkMayAdvise() {
        return switch (this) {
            case STRANGER, NO_MEMBER -> checkMayAct();
            case FACILITATOR -> Check.refuse(PartyRefusal.FACILITATOR_TAKES_NO_POSITION);
            case ADVISER, MEMBER -> Check.passed();
        };
    }

    /** Whether this person may decide for a party. */
    public Check checkMayDecide() {
        return checkMayAdvise().and(this::checkMayAct);
    }
}
