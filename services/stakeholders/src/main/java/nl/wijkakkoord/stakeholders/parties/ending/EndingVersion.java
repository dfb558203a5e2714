// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.ending;

import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.EndingEvent.EndingSubmitted;
import nl.wijkakkoord.contracts.stakeholders.EndingGround;
import nl.wijkakkoord.participation.subject.Versions.Status;
import nl.wijkakkoord.participation.subject.Versions.Version;
import org.jspecify.annotations.Nullable;

/**
 * A frozen version.
 *
 * @param round the last one that decided on it, null when none did
 */
record EndingVersion(
        int number,
        EndingGround ground,
        String reason,
        Digest digest,
        Status status,
        @Nullable UUID round) implements Version<EndingVersion> {

    static EndingVersion of(EndingSubmitted e) {
        return new EndingVersion(e.version(), e.ground(), e.reason(), e.digest(), Status.SUBMITTED, null);
    }

    @Override
    public EndingVersion becomes(Status status, @Nullable UUID in) {
        return new EndingVersion(number, ground, reason, digest, status, in);
    }
}
