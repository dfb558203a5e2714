// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/** What somebody is in a wijkaanpak, as far as this service has heard; what that allows, the table says (ADR 0030). */
public enum ActorAuthority {
    /** The organisation is not an admitted party. */
    STRANGER(Capacity.OUTSIDER),
    /** The organisation is, but who acts is not its member today. */
    NO_MEMBER(null),
    /** A member who advises, or of an organisation that does. */
    ADVISER(Capacity.ADVISER),
    /** Who leads for all, or acts for an organisation that does. */
    FACILITATOR(Capacity.FACILITATOR),
    /** A member of an organisation that wants work from the parties. */
    MARKET_PARTY(Capacity.MARKET_PARTY),
    MEMBER(Capacity.PARTY);

    private final @Nullable Capacity capacity;

    ActorAuthority(@Nullable Capacity capacity) {
        this.capacity = capacity;
    }

    /** Null of somebody who is no member of an organisation that takes part. */
    public @Nullable Capacity capacity() {
        return capacity;
    }

    /** Whether this person may act in the wijkaanpak: open, propose, submit or close. */
    public Check checkMayAct() {
        return checkMay(Act.PREPARES);
    }

    /** Whether this person may advise a party or the parties together. A facilitator takes no position (ADR 0016). */
    public Check checkMayAdvise() {
        return checkMay(Act.ADVISES);
    }

    /** Whether this person may take a position in a round that its organisation decides in. */
    public Check checkMayTakePosition() {
        return checkMay(Act.TAKES_POSITION);
    }

    /** Whether this person may decide for a party. */
    public Check checkMayDecide() {
        return checkMay(Act.DECIDES);
    }

    /** Whether this person may bring something that is its organisation's own. */
    public Check checkMayBring() {
        return checkMay(Act.BRINGS);
    }

    private Check checkMay(Act act) {
        return capacity == null ? Check.refuse(PartyRefusal.NOT_A_MEMBER) : capacity.checkMay(act);
    }
}
