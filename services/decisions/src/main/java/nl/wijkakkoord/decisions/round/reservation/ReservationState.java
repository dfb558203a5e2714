// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reservation;

/** How it is with a reservation. */
public enum ReservationState {
    OPEN,
    LIFTED,
    REFUSED,
    LAPSED,
    /** The round is decided, or was cancelled, without it. */
    ENDED
}
