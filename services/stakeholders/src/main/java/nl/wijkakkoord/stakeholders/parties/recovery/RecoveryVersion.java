// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent.RecoverySubmitted;
import nl.wijkakkoord.participation.subject.Versions.Status;
import nl.wijkakkoord.participation.subject.Versions.Version;
import org.jspecify.annotations.Nullable;

/**
 * A frozen version.
 *
 * @param round the last one that decided on it, null when none did
 */
record RecoveryVersion(
        RecoverySubmitted submitted,
        Status status,
        @Nullable UUID round) implements Version<RecoveryVersion> {

    @Override
    public int number() {
        return submitted.version();
    }

    @Override
    public Digest digest() {
        return submitted.digest();
    }

    @Override
    public RecoveryVersion becomes(Status status, @Nullable UUID in) {
        return new RecoveryVersion(submitted, status, in);
    }
}
