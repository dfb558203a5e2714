// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reservation;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;

/** Where a page of reservations ends. */
record ReservationKey(LocalDate until, UUID round, OrganisationId holder) {

    static ReservationKey of(ReservationItem item) {
        return new ReservationKey(item.until(), item.round(), item.organisation());
    }

    /** Reads what {@link #toString} wrote. */
    static ReservationKey read(String text) {
        var parts = text.split(" ", 3);
        return new ReservationKey(LocalDate.parse(parts[0]), UUID.fromString(parts[1]), new OrganisationId(parts[2]));
    }

    @Override
    public String toString() {
        return until + " " + round + " " + holder;
    }
}
