// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.party;

import static nl.wijkakkoord.platform.deciding.Decision.refused;

import java.util.Optional;
import nl.wijkakkoord.platform.deciding.Decision;

/** What somebody is in a wijkaanpak, as far as this service has heard. */
public enum Standing {
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
    public Optional<Decision> whyNotAct() {
        return switch (this) {
            case STRANGER -> Optional.of(refused(PartyRefusal.NOT_A_PARTY));
            case NO_MEMBER -> Optional.of(refused(PartyRefusal.NOT_A_MEMBER));
            case ADVISER -> Optional.of(refused(PartyRefusal.ADVISER_DECIDES_NOTHING));
            case FACILITATOR, MEMBER -> Optional.empty();
        };
    }

    /** Why this person may not advise a party or the parties together. */
    public Optional<Decision> whyNotAdvise() {
        return switch (this) {
            case STRANGER, NO_MEMBER -> whyNotAct();
            case FACILITATOR -> Optional.of(refused(PartyRefusal.FACILITATOR_TAKES_NO_POSITION));
            case ADVISER, MEMBER -> Optional.empty();
        };
    }

    /** Why this person may not decide for a party. */
    public Optional<Decision> whyNotDecide() {
        return whyNotAdvise().or(this::whyNotAct);
    }
}
