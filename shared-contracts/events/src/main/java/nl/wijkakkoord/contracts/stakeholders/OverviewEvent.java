// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;

/** All interests that were shared in a wijkaanpak, frozen and put before the parties, in versions. */
public sealed interface OverviewEvent extends Event {

    UUID overview();

    int version();

    @ContractName("nl.wijkakkoord.stakeholders.overview-of-interests-submitted.v1")
    record OverviewSubmitted(
            UUID overview, UUID wijkaanpak, int version, Digest digest, Audience audience, By by, Instant at)
            implements OverviewEvent {}

    @ContractName("nl.wijkakkoord.stakeholders.overview-of-interests-agreed.v1")
    record OverviewAgreed(
            UUID overview,
            UUID wijkaanpak,
            int version,
            Digest digest,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements OverviewEvent {}

    @ContractName("nl.wijkakkoord.stakeholders.overview-of-interests-not-agreed.v1")
    record OverviewNotAgreed(
            UUID overview,
            UUID wijkaanpak,
            int version,
            Digest digest,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements OverviewEvent {}

    /** The version is no longer before the parties, who did not decide on it. */
    @ContractName("nl.wijkakkoord.stakeholders.overview-of-interests-withdrawn.v1")
    record OverviewWithdrawn(
            UUID overview,
            UUID wijkaanpak,
            int version,
            Digest digest,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements OverviewEvent {}
}
