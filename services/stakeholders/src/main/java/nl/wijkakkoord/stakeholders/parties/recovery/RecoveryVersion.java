// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent.RecoverySubmitted;
import org.jspecify.annotations.Nullable;

/**
 * A frozen version.
 *
 * @param round the last one that decided on it, null when none did
 */
record RecoveryVersion(
        RecoverySubmitted submitted,
        Status status,
        @Nullable UUID round) {

    enum Status {
        SUBMITTED,
        AGREED,
        NOT_AGREED,
        WITHDRAWN
    }

    int number() {
        return submitted.version();
    }

    Digest digest() {
        return submitted.digest();
    }

    RecoveryVersion becomes(Status status, @Nullable UUID in) {
        return new RecoveryVersion(submitted, status, in);
    }
}
