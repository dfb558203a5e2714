// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reservation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A reservation under which a party agrees.
 *
 * @param organisation whose it is by now
 * @param body of that organisation, that still had to agree
 * @param until the last day on which it can
 * @param decidedOn when the body decided, null where it did not
 * @param document digest of its decision as a document, null where none was named
 * @param reference where the decision is found, null where that was not said
 * @param settledBy the organisation that recorded the decision, null where nobody did
 * @param settledAt when it was recorded, or lapsed; null as long as it is open
 */
record ReservationItem(
        UUID round,
        String title,
        OrganisationId organisation,
        String body,
        LocalDate until,
        ReservationState state,
        @Nullable LocalDate decidedOn,
        @Nullable Digest document,
        @Nullable String reference,
        @Nullable OrganisationId settledBy,
        @Nullable Instant settledAt) {}
