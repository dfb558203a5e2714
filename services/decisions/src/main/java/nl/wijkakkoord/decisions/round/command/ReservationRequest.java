// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.Reservation;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.BodyOutcome;
import nl.wijkakkoord.decisions.round.command.ReservationCommand.RecordInternalDecision;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP about bodies of the parties' own. */
public interface ReservationRequest {

    /**
     * @param body the own body that still has to agree
     * @param until the last day on which it can: today or later, at most two years ahead
     */
    record NewReservation(
            @NotBlank @OneLine @Size(max = 200) String body,
            @NotNull LocalDate until) {
        Reservation reservation() {
            return new Reservation(body.strip(), until);
        }
    }

    /**
     * @param body as the reservation, or the condition that waits for it, names it
     * @param decidedOn today or earlier
     * @param document digest of the decision as a document; this or the reference is obligatory
     * @param reference where the decision is found, such as its number
     * @param mandate under which the caller acts
     */
    record NewInternalDecision(
            @NotBlank @OneLine @Size(max = 200) String body,
            @NotNull BodyOutcome outcome,
            @NotNull LocalDate decidedOn,
            @Nullable Digest document,
            @Nullable @OneLine @Size(min = 1, max = 500) String reference,
            @NotNull UUID mandate) {

        public RecordInternalDecision command(UUID round, By by) {
            return new RecordInternalDecision(
                    round, body.strip(), outcome, decidedOn, document, reference, mandate, by);
        }
    }
}
