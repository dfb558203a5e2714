// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.list;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A round in a list.
 *
 * @param alternatives the version that is decided on, or the rivals
 * @param agreed whether one of them was, null as long as the round is open, or its outcome waits for a reservation
 * @param underReservation whether it closed, and its outcome waits for a reservation
 */
record RoundItem(
        UUID id,
        List<SubjectRef> alternatives,
        String title,
        RoundStatus status,
        @Nullable Boolean agreed,
        OrganisationId openedBy,
        Instant openedAt,
        Instant closesAt,
        boolean underReservation) {}
