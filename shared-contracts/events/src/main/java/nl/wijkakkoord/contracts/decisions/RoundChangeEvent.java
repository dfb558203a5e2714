// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/** What becomes of a round otherwise than by its outcome: it is cancelled, or closes at another time (ADR 0028). */
public sealed interface RoundChangeEvent extends RoundEvent {

    /**
     * The round ended without an outcome: nothing in it is counted, and another round may be opened on each of its
     * subjects.
     *
     * @param subjects what it was about
     * @param reason null where the round is for some organisations only, as in the two below
     * @param proposal number of the proposal that all who decide consented to; null where nobody had taken a position
     */
    @ContractName("nl.wijkakkoord.decisions.round-cancelled.v2")
    record RoundCancelled(
            UUID round,
            UUID wijkaanpak,
            List<SubjectRef> subjects,
            @Nullable String reason,
            @Nullable Integer proposal,
            Audience audience,
            By by,
            Instant at)
            implements RoundChangeEvent {}

    /**
     * @param closesAt until when positions can be taken now
     * @param proposal as of a cancelled round
     */
    @ContractName("nl.wijkakkoord.decisions.round-closing-moved.v2")
    record ClosingMoved(
            UUID round,
            UUID wijkaanpak,
            Instant closesAt,
            @Nullable String reason,
            @Nullable Integer proposal,
            Audience audience,
            By by,
            Instant at)
            implements RoundChangeEvent {}

    /**
     * A change that everybody who decides in the round must consent to. It takes the place of the proposal before it.
     *
     * @param proposal its number in the round, from 1
     * @param closesAt the closing time that is proposed; null when it is to cancel the round
     */
    @ContractName("nl.wijkakkoord.decisions.round-change-proposed.v2")
    record ChangeProposed(
            UUID round,
            UUID wijkaanpak,
            int proposal,
            @Nullable Instant closesAt,
            @Nullable String reason,
            Audience audience,
            By by,
            Instant at)
            implements RoundChangeEvent {}

    @ContractName("nl.wijkakkoord.decisions.round-change-consented.v1")
    record ChangeConsented(
            UUID round,
            UUID wijkaanpak,
            int proposal,
            OrganisationId organisation,
            UUID member,
            MandateCitation mandate,
            Audience audience,
            By by,
            Instant at)
            implements RoundChangeEvent {}

    /**
     * A party that is asked here is set aside, because it does not answer: it is not waited for, and not counted unless it
     * took a position. Told when the round opens, else when it is heard.
     */
    @ContractName("nl.wijkakkoord.decisions.party-passed-over.v1")
    record PartyPassedOver(
            UUID round, UUID wijkaanpak, OrganisationId organisation, Audience audience, By by, Instant at)
            implements RoundChangeEvent {}

    /** It gave a sign of life: it is asked again, and waited for. */
    @ContractName("nl.wijkakkoord.decisions.party-asked-again.v1")
    record PartyAskedAgain(
            UUID round, UUID wijkaanpak, OrganisationId organisation, Audience audience, By by, Instant at)
            implements RoundChangeEvent {}
}
