// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.command;

import nl.wijkakkoord.contracts.decisions.Stance;

/** What a position can say. */
public enum TakenStance {
    AGREES,
    AGREES_UNDER_CONDITIONS,
    AGREES_UNDER_RESERVATION,
    ASKS_CHANGE,
    OBJECTS,
    ABSTAINS,
    ADVISES;

    Stance stance() {
        return Stance.valueOf(name());
    }
}
