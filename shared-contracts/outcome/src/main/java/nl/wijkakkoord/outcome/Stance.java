// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

/**
 * The stance of a position. The names of the constants are the names on the wire, and are never
 * renamed or reused.
 */
public enum Stance {
    AGREES,
    /** Agrees if conditions hold that can be checked. Not decided on by this version of the function. */
    AGREES_UNDER_CONDITIONS,
    /** Agrees, subject to a named internal body. Not decided on by this version of the function. */
    AGREES_UNDER_RESERVATION,
    /** Could agree if the subject is changed. Until then the party does not agree. */
    ASKS_CHANGE,
    OBJECTS,
    /** Takes part, which counts for the quorum, but neither agrees nor stands in the way. */
    ABSTAINS,
    /** What a party says that advises and does not decide. */
    ADVISES;

    boolean conditional() {
        return this == AGREES_UNDER_CONDITIONS || this == AGREES_UNDER_RESERVATION;
    }
}
