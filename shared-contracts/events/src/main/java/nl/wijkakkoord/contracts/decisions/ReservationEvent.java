// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What bodies of the parties' own decided about what is before the parties, and what came of their reservations. */
public sealed interface ReservationEvent extends RoundEvent {

    /**
     * A party tells what a body of its own decided; once for each body, in an open round or while its outcome waits for it.
     *
     * @param organisation whose body it is, as the round knows it; a successor tells it in its place
     * @param member who tells it
     * @param settles whether it settles the reservation of that party; else it is told for who waits for it
     * @param document digest of the decision as a document, null where none is
     * @param reference where the decision is found, null where that is not said. One of the two is
     */
    @ContractName("nl.wijkakkoord.decisions.internal-decision-recorded.v1")
    record InternalDecisionRecorded(
            UUID round,
            UUID wijkaanpak,
            OrganisationId organisation,
            UUID member,
            String body,
            BodyOutcome outcome,
            LocalDate decidedOn,
            boolean settles,
            @Nullable Digest document,
            @Nullable String reference,
            MandateCitation mandate,
            Audience audience,
            By by,
            Instant at)
            implements ReservationEvent {}

    enum BodyOutcome {
        APPROVED,
        REFUSED
    }

    /**
     * The last day passed, and no decision of the body was told.
     *
     * @param organisation whose reservation it was, as the round knows it
     */
    @ContractName("nl.wijkakkoord.decisions.reservation-lapsed.v1")
    record ReservationLapsed(
            UUID round,
            UUID wijkaanpak,
            OrganisationId organisation,
            String body,
            LocalDate until,
            Audience audience,
            By by,
            Instant at)
            implements ReservationEvent {}

    /**
     * The outcome of a round that closed under an open reservation, by the same function, of the same positions and facts, with
     * the reservations as they are by now. It is the last word.
     *
     * @param verdicts as of a closed round, as everything that has the same name there
     * @param reservations how it was with each under which a party agreed
     */
    @ContractName("nl.wijkakkoord.decisions.outcome-settled.v1")
    record OutcomeSettled(
            UUID round,
            UUID wijkaanpak,
            List<Verdict> verdicts,
            List<CountedPosition> positions,
            @Nullable List<ConditionFound> conditions,
            List<ReservationFound> reservations,
            String function,
            @Nullable Instant agreedAt,
            Audience audience,
            By by,
            Instant at,
            @Nullable ReopenedDecision reopens)
            implements ReservationEvent, ToldOutcome {

        @Override
        public boolean settled() {
            return true;
        }
    }
}
