// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.task;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}; the versions that were put before the parties have numbers
 * @param allowedActions null when the past was asked for
 */
record TaskAssignmentView(
        UUID id,
        long version,
        UUID wijkaanpak,
        List<AssignmentVersion> versions,
        @Nullable List<AllowedAction> allowedActions) {

    static TaskAssignmentView of(Versioned<TaskAssignment> folded, @Nullable List<AllowedAction> allowedActions) {
        var assignment = folded.state();
        return new TaskAssignmentView(
                assignment.id(),
                folded.version(),
                assignment.wijkaanpak(),
                assignment.versions().all(),
                allowedActions);
    }
}
