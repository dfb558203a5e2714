// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;

/** That a wijkaanpak is to end: put before the parties in versions. That it ended is told of the wijkaanpak itself. */
public sealed interface EndingEvent extends Event {

    UUID ending();

    int version();

    /** @param reason in words that everybody may read once the wijkaanpak ended */
    @ContractName("nl.wijkakkoord.stakeholders.ending-submitted.v1")
    record EndingSubmitted(
            UUID ending,
            UUID wijkaanpak,
            int version,
            EndingGround ground,
            String reason,
            Digest digest,
            Audience audience,
            By by,
            Instant at)
            implements EndingEvent {}

    /** Taken back before the parties decided on it. */
    @ContractName("nl.wijkakkoord.stakeholders.ending-withdrawn.v1")
    record EndingWithdrawn(
            UUID ending,
            UUID wijkaanpak,
            int version,
            Digest digest,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements EndingEvent {}

    @ContractName("nl.wijkakkoord.stakeholders.ending-agreed.v1")
    record EndingAgreed(
            UUID ending,
            UUID wijkaanpak,
            int version,
            EndingGround ground,
            String reason,
            Digest digest,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements EndingEvent {}

    @ContractName("nl.wijkakkoord.stakeholders.ending-not-agreed.v1")
    record EndingNotAgreed(
            UUID ending, UUID wijkaanpak, int version, Digest digest, UUID round, Audience audience, By by, Instant at)
            implements EndingEvent {}
}
