// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reservation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.InternalDecisionRecorded;
import nl.wijkakkoord.contracts.decisions.ReservationFound;
import nl.wijkakkoord.decisions.round.position.Voices;
import org.jspecify.annotations.Nullable;

/**
 * A reservation under which a party agrees, as the round knows it.
 *
 * @param body of that organisation, that still had to agree
 * @param until the last day on which it can
 * @param decision null where none was recorded
 */
public record ReservationView(
        OrganisationId organisation,
        String body,
        LocalDate until,
        ReservationState state,
        @Nullable RecordedDecision decision) {

    /**
     * @param document digest of the decision as a document, null where none was named
     * @param reference where the decision is found, null where that was not said
     */
    public record RecordedDecision(
            LocalDate decidedOn,
            @Nullable Digest document,
            @Nullable String reference,
            By recordedBy,
            Instant recordedAt) {
        static RecordedDecision of(InternalDecisionRecorded e) {
            return new RecordedDecision(e.decidedOn(), e.document(), e.reference(), e.by(), e.at());
        }
    }

    /**
     * Those that are not under seal.
     *
     * @param day on which they are looked at
     * @param ended whether the round is decided, or was cancelled
     */
    public static List<ReservationView> of(Voices voices, LocalDate day, boolean ended) {
        return voices.reservations(voices.positions(), day).stream()
                .map(found -> new ReservationView(
                        found.organisation(),
                        found.body(),
                        found.until(),
                        ended && found.state() == ReservationFound.State.OPEN
                                ? ReservationState.ENDED
                                : ReservationState.valueOf(found.state().name()),
                        voices.bodies()
                                .of(found.organisation(), found.body(), voices.successors()::of)
                                .map(RecordedDecision::of)
                                .orElse(null)))
                .toList();
    }
}
