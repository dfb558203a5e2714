// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A version of a direction.
 *
 * @param digest null as long as it is a draft
 * @param round the last one that decided on it, null when none did
 */
record DirectionVersion(
        int number,
        Statement statement,
        @Nullable Digest digest,
        Status status,
        @Nullable UUID round) {

    enum Status {
        DRAFT,
        SUBMITTED,
        AGREED,
        NOT_AGREED,
        WITHDRAWN
    }

    static DirectionVersion draft(int number, Statement statement) {
        return new DirectionVersion(number, statement, null, Status.DRAFT, null);
    }

    DirectionVersion submitted(Digest frozen) {
        return new DirectionVersion(number, statement, frozen, Status.SUBMITTED, null);
    }

    DirectionVersion withdrawn() {
        return new DirectionVersion(number, statement, digest, Status.WITHDRAWN, round);
    }

    DirectionVersion decided(boolean agreed, UUID in) {
        return new DirectionVersion(number, statement, digest, agreed ? Status.AGREED : Status.NOT_AGREED, in);
    }
}
