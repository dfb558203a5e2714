// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.task;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.AssignedTask;
import org.jspecify.annotations.Nullable;

/**
 * A frozen version.
 *
 * @param round the last one that decided on it, null when none did
 */
record AssignmentVersion(
        int number,
        List<AssignedTask> tasks,
        Digest digest,
        Status status,
        @Nullable UUID round) {

    enum Status {
        SUBMITTED,
        AGREED,
        NOT_AGREED,
        WITHDRAWN
    }

    AssignmentVersion withdrawn() {
        return new AssignmentVersion(number, tasks, digest, Status.WITHDRAWN, null);
    }

    AssignmentVersion decided(boolean agreed, UUID in) {
        return new AssignmentVersion(number, tasks, digest, agreed ? Status.AGREED : Status.NOT_AGREED, in);
    }
}
