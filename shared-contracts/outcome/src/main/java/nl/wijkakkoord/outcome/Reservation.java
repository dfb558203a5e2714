// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.time.LocalDate;

/**
 * That a body of the party's own still has to agree.
 *
 * @param until the last day on which it can
 */
public record Reservation(LocalDate until, State state) {

    public enum State {
        OPEN,
        LIFTED,
        REFUSED
    }

    boolean lapsedOn(LocalDate day) {
        return state == State.OPEN && until.isBefore(day);
    }
}
