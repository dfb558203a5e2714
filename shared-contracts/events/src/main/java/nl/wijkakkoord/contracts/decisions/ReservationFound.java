// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.time.LocalDate;
import nl.wijkakkoord.contracts.OrganisationId;

/** How it was with a reservation under which a party agreed. */
public record ReservationFound(OrganisationId organisation, String body, LocalDate until, State state) {

    public enum State {
        /** The body can still decide. */
        OPEN,
        /** The body approved. */
        LIFTED,
        /** The body refused. */
        REFUSED,
        /** The last day passed without a decision of the body. */
        LAPSED
    }
}
