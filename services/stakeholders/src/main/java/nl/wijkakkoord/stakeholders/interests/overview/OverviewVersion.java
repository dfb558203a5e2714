// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A frozen version.
 *
 * @param round the last one that decided on it, null when none did
 */
record OverviewVersion(
        int number, Digest digest, Status status, @Nullable UUID round) {

    enum Status {
        SUBMITTED,
        AGREED,
        NOT_AGREED,
        WITHDRAWN
    }

    OverviewVersion withdrawn() {
        return new OverviewVersion(number, digest, Status.WITHDRAWN, round);
    }

    OverviewVersion decided(boolean agreed, UUID in) {
        return new OverviewVersion(number, digest, agreed ? Status.AGREED : Status.NOT_AGREED, in);
    }
}
