// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.command;

import nl.wijkakkoord.contracts.decisions.Stance;

/** What a position can say. Agreement under reservation has a name in events, and is nothing one can take. */
public enum TakenStance {
    AGREES,
    AGREES_UNDER_CONDITIONS,
    ASKS_CHANGE,
    OBJECTS,
    ABSTAINS,
    ADVISES;

    Stance stance() {
        return Stance.valueOf(name());
    }
}
