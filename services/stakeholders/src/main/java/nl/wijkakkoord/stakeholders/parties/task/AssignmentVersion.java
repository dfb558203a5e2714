// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.task;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.AssignedTask;
import nl.wijkakkoord.participation.subject.Versions.Status;
import nl.wijkakkoord.participation.subject.Versions.Version;
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
        @Nullable UUID round) implements Version<AssignmentVersion> {

    @Override
    public AssignmentVersion becomes(Status status, @Nullable UUID in) {
        return new AssignmentVersion(number, tasks, digest, status, in);
    }
}
