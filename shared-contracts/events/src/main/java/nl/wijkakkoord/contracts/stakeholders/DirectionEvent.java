// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;

/** The statement of direction: where the wijkaanpak goes and what for, in versions that can be fallen back on. */
public sealed interface DirectionEvent extends Event {

    UUID direction();

    int version();

    /** The text of a version that is not yet submitted; a later draft of the same version replaces it. */
    @ContractName("nl.wijkakkoord.stakeholders.direction-drafted.v1")
    record DirectionDrafted(
            UUID direction,
            UUID wijkaanpak,
            int version,
            String title,
            List<StatementSection> sections,
            Audience audience,
            By by,
            Instant at)
            implements DirectionEvent {}

    /** The version is frozen and put before the parties. */
    @ContractName("nl.wijkakkoord.stakeholders.direction-submitted.v1")
    record DirectionSubmitted(
            UUID direction, UUID wijkaanpak, int version, Digest digest, Audience audience, By by, Instant at)
            implements DirectionEvent {}

    @ContractName("nl.wijkakkoord.stakeholders.direction-agreed.v1")
    record DirectionAgreed(
            UUID direction,
            UUID wijkaanpak,
            int version,
            Digest digest,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements DirectionEvent {}

    @ContractName("nl.wijkakkoord.stakeholders.direction-not-agreed.v1")
    record DirectionNotAgreed(
            UUID direction,
            UUID wijkaanpak,
            int version,
            Digest digest,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements DirectionEvent {}

    /** The version is no longer before the parties, who did not decide on it. */
    @ContractName("nl.wijkakkoord.stakeholders.direction-withdrawn.v1")
    record DirectionWithdrawn(
            UUID direction,
            UUID wijkaanpak,
            int version,
            Digest digest,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements DirectionEvent {}

    /** The draft is not worked on any more; it was before nobody. */
    @ContractName("nl.wijkakkoord.stakeholders.direction-draft-withdrawn.v1")
    record DirectionDraftWithdrawn(
            UUID direction, UUID wijkaanpak, int version, String reason, Audience audience, By by, Instant at)
            implements DirectionEvent {}
}
