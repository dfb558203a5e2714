// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.command;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.BodyOutcome;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import org.jspecify.annotations.Nullable;

/** What bodies of the parties' own decide. */
public sealed interface ReservationCommand extends RoundCommand {

    /**
     * @param document digest of the decision as a document, null where none is named
     * @param reference where the decision is found, null where that is not said
     */
    @Acts(Act.TAKES_POSITION)
    record RecordInternalDecision(
            UUID round,
            String body,
            BodyOutcome outcome,
            LocalDate decidedOn,
            @Nullable Digest document,
            @Nullable String reference,
            UUID mandate,
            By by)
            implements ReservationCommand {}

    /** Whatever reservation had its last day. */
    @Acts(Act.FOLLOWS)
    record LapseReservations(UUID round, By by) implements ReservationCommand {}
}
