// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

/** What a party says about the version before it. */
public enum Stance {
    AGREES,
    /** Akkoord onder voorwaarde: conditions that the system can check. */
    AGREES_UNDER_CONDITIONS,
    /** Akkoord onder voorbehoud: of a named internal body. */
    AGREES_UNDER_RESERVATION,
    ASKS_CHANGE,
    OBJECTS,
    ABSTAINS,
    /** Advice of a party that does not decide. */
    ADVISES
}
