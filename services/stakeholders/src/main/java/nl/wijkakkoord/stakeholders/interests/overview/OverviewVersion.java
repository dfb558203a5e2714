// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.participation.subject.Versions.Status;
import nl.wijkakkoord.participation.subject.Versions.Version;
import org.jspecify.annotations.Nullable;

/**
 * A frozen version.
 *
 * @param round the last one that decided on it, null when none did
 */
record OverviewVersion(
        int number, Digest digest, Status status, @Nullable UUID round) implements Version<OverviewVersion> {

    @Override
    public OverviewVersion becomes(Status status, @Nullable UUID in) {
        return new OverviewVersion(number, digest, status, in);
    }
}
