// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.AssignedTask;
import nl.wijkakkoord.contracts.stakeholders.Task;

/** What a caller sends about tasks. */
final class TaskAssignmentRequest {
    private TaskAssignmentRequest() {}

    /** @param tasks those that are given to somebody; the others are not, whatever was agreed before */
    record NewTaskAssignment(
            @NotNull @NotEmpty @Size(max = 20) @Valid List<@NotNull GivenTask> tasks) {
        List<AssignedTask> assigned() {
            return tasks.stream()
                    .map(given -> new AssignedTask(
                            given.task(),
                            given.organisations().stream().distinct().toList()))
                    .toList();
        }
    }

    record GivenTask(
            @NotNull Task task,
            @NotNull @NotEmpty @Size(max = 20) List<@NotNull OrganisationId> organisations) {}
}
