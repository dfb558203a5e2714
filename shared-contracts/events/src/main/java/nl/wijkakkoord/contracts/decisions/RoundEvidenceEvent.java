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

/** What an outcome rests on beside what parties say. */
public sealed interface RoundEvidenceEvent extends RoundEvent {

    /**
     * So many homes or people of a segment agree with an alternative. The next count of the same replaces it.
     *
     * @param digest of the alternative
     * @param source by what they were counted
     * @param document SHA-256 over the document that shows it, null where none was named
     * @param mandate of who counts for a party that decides; null where the party that opened the round counts
     * @param corrects id of the event with the count that was a mistake, else null
     */
    @ContractName("nl.wijkakkoord.decisions.segment-counted.v1")
    record SegmentCounted(
            UUID round,
            UUID wijkaanpak,
            String segment,
            Digest digest,
            int agreeing,
            String source,
            @Nullable Digest document,
            @Nullable MandateCitation mandate,
            @Nullable UUID corrects,
            Audience audience,
            By by,
            Instant at)
            implements RoundEvidenceEvent {}

    /**
     * A party that decides and keeps silent was told in writing of what its silence means. The next notice to it replaces this one.
     *
     * @param sentOn a Dutch calendar day, as the two others
     * @param answersUntil last day on which it may answer before its silence agrees
     * @param proof by which it can be proven that it came
     * @param document SHA-256 over the notice
     */
    @ContractName("nl.wijkakkoord.decisions.party-noticed.v1")
    record PartyNoticed(
            UUID round,
            UUID wijkaanpak,
            OrganisationId organisation,
            LocalDate sentOn,
            LocalDate receivedOn,
            LocalDate answersUntil,
            String proof,
            Digest document,
            Audience audience,
            By by,
            Instant at)
            implements RoundEvidenceEvent {}

    /**
     * The counting came to a tie or a cycle, and a lot was drawn as the procedure says. The closing that follows rests on it. Anyone
     * can draw it again: what was drawn follows from the salt, which nobody knew and whose SHA-256 the opening tells, and from the
     * positions, which were not known when that was told.
     *
     * <p>Write a text of lines that each end in a line feed: first the salt; then for each position that was counted, as the closing
     * lists them, its organisation and its stance with a space between, and if it agrees a space and the digests of what it
     * agrees with: groups best first with {@code " > "} between, those of one group sorted with {@code " = "} between. The seed is the
     * SHA-256 of that text. For each alternative among which is drawn, take the SHA-256 of one more line: the seed, a space, its digest. The
     * one with the lowest is drawn.
     *
     * @param among digests of the alternatives that tie, sorted
     * @param salt whose SHA-256 the opening tells
     * @param drawn digest of the alternative on which the lot fell
     */
    @ContractName("nl.wijkakkoord.decisions.lot-drawn.v1")
    record LotDrawn(
            UUID round,
            UUID wijkaanpak,
            List<Digest> among,
            String salt,
            Digest seed,
            Digest drawn,
            Audience audience,
            By by,
            Instant at)
            implements RoundEvidenceEvent {}
}
