// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

/** In which capacity an organisation, or a member of one, takes part. */
public enum Capacity {
    PARTICIPANT,
    /** Reads and advises, and decides nothing. */
    ADVISER,
    /** Opens and leads, for all parties alike, and takes no position. */
    FACILITATOR
}
