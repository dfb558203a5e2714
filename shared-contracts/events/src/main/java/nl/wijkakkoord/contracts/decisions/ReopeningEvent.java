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
import org.jspecify.annotations.Nullable;

/**
 * Whether a decision is reopened: asked for with a reason, and put before the parties in versions. For whom the round is in
 * which it was taken.
 */
public sealed interface ReopeningEvent extends Event {

    UUID reopening();

    int version();

    /**
     * @param decision that is to be decided on anew
     * @param changed ids of the events by which something changed since, null where none was named
     */
    @ContractName("nl.wijkakkoord.decisions.reopening-requested.v1")
    record ReopeningRequested(
            UUID reopening,
            UUID wijkaanpak,
            int version,
            ReopenedDecision decision,
            String reason,
            @Nullable List<UUID> changed,
            Digest digest,
            Audience audience,
            By by,
            Instant at)
            implements ReopeningEvent {}

    /** Taken back before the parties decided on it. */
    @ContractName("nl.wijkakkoord.decisions.reopening-withdrawn.v1")
    record ReopeningWithdrawn(
            UUID reopening,
            UUID wijkaanpak,
            int version,
            Digest digest,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements ReopeningEvent {}

    /**
     * The parties agreed to decide anew. The decision stays until something else is agreed in its place.
     *
     * @param round in which they agreed to that
     */
    @ContractName("nl.wijkakkoord.decisions.decision-reopened.v1")
    record DecisionReopened(
            UUID reopening,
            UUID wijkaanpak,
            int version,
            ReopenedDecision decision,
            Digest digest,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements ReopeningEvent {}

    @ContractName("nl.wijkakkoord.decisions.reopening-not-agreed.v1")
    record ReopeningNotAgreed(
            UUID reopening,
            UUID wijkaanpak,
            int version,
            Digest digest,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements ReopeningEvent {}
}
