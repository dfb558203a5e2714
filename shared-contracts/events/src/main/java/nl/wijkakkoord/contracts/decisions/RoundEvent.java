// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/** One round decides on one version. */
public sealed interface RoundEvent extends Event {

    UUID round();

    /**
     * @param amountCents of the subject, null when no money is involved
     * @param procedure the version in force, null for the round on a wijkaanpak's first procedure
     * @param terms that procedure's terms, or unanimity of all admitted parties for the first one
     * @param closesAt until when positions can be taken
     * @param succeeds the round on an earlier version of the same subject, null if there was none
     */
    @ContractName("nl.wijkakkoord.decisions.round-opened.v1")
    record RoundOpened(
            UUID round,
            UUID wijkaanpak,
            SubjectRef subject,
            String title,
            @Nullable Long amountCents,
            @Nullable SubjectRef procedure,
            ProcedureTerms terms,
            Instant closesAt,
            @Nullable UUID succeeds,
            List<SubjectRef> cites,
            Audience audience,
            By by,
            Instant at)
            implements RoundEvent {}

    /**
     * A party's position, replacing an earlier one of that party.
     *
     * @param reason null where none was given; who objects or asks a change gives one
     * @param corrects id of the event with this party's standing position, when that was taken by mistake; else null
     */
    @ContractName("nl.wijkakkoord.decisions.position-taken.v1")
    record PositionTaken(
            UUID round,
            UUID wijkaanpak,
            Digest digest,
            OrganisationId organisation,
            UUID member,
            Stance stance,
            @Nullable String reason,
            MandateCitation mandate,
            @Nullable UUID corrects,
            Audience audience,
            By by,
            Instant at)
            implements RoundEvent {}

    /**
     * A position in a round whose positions stay sealed until it closes.
     *
     * @param commitment SHA-256 over the canonical JSON of {@code {"reason", "salt", "stance"}}
     * @param corrects id of the event with this party's standing position, when that was taken by mistake; else null
     */
    @ContractName("nl.wijkakkoord.decisions.position-sealed.v1")
    record PositionSealed(
            UUID round,
            UUID wijkaanpak,
            Digest digest,
            OrganisationId organisation,
            UUID member,
            Digest commitment,
            MandateCitation mandate,
            @Nullable UUID corrects,
            Audience audience,
            By by,
            Instant at)
            implements RoundEvent {}

    /**
     * What was sealed, opened when the round closes. Anyone can check it against the commitment.
     *
     * @param reason null where none was given
     */
    @ContractName("nl.wijkakkoord.decisions.position-revealed.v1")
    record PositionRevealed(
            UUID round,
            UUID wijkaanpak,
            OrganisationId organisation,
            Stance stance,
            @Nullable String reason,
            String salt,
            Audience audience,
            By by,
            Instant at)
            implements RoundEvent {}

    /**
     * @param positions every position that stood, of deciding and advising parties
     * @param function name and version of the function that computed the outcome
     */
    @ContractName("nl.wijkakkoord.decisions.round-closed.v1")
    record RoundClosed(
            UUID round,
            UUID wijkaanpak,
            SubjectRef subject,
            boolean agreed,
            List<Finding> findings,
            List<CountedPosition> positions,
            String function,
            Audience audience,
            By by,
            Instant at)
            implements RoundEvent {}
}
