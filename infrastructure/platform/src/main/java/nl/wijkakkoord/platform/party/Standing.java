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
    MEMBER;

    /** Why this person may not act for a party. */
    public Optional<Decision> whyNotAct() {
        return switch (this) {
            case STRANGER -> Optional.of(refused(PartyRefusal.NOT_A_PARTY));
            case NO_MEMBER -> Optional.of(refused(PartyRefusal.NOT_A_MEMBER));
            case MEMBER -> Optional.empty();
        };
    }
}
