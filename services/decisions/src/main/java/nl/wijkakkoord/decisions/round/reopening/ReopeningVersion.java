// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reopening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.ReopeningEvent.ReopeningRequested;
import nl.wijkakkoord.participation.subject.Versions.Status;
import nl.wijkakkoord.participation.subject.Versions.Version;
import org.jspecify.annotations.Nullable;

/**
 * A request, as it was put before the parties.
 *
 * @param changed events by which something changed since the decision, null where none was named
 * @param round the one that decided on it, null when none did
 */
record ReopeningVersion(
        int number,
        String reason,
        @Nullable List<UUID> changed,
        Digest digest,
        Status status,
        @Nullable UUID round,
        By requestedBy,
        Instant requestedAt)
        implements Version<ReopeningVersion> {

    static ReopeningVersion of(ReopeningRequested e) {
        return new ReopeningVersion(
                e.version(), e.reason(), e.changed(), e.digest(), Status.SUBMITTED, null, e.by(), e.at());
    }

    @Override
    public ReopeningVersion becomes(Status status, @Nullable UUID in) {
        return new ReopeningVersion(number, reason, changed, digest, status, in, requestedBy, requestedAt);
    }
}
