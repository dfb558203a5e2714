// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.task;

import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.WhenRoundClosedThenConcluded;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.stakeholders.parties.task.TaskAssignmentCommand.ConcludeTaskAssignment;
import org.springframework.stereotype.Component;

@Component
class WhenRoundClosedThenTasksConcluded extends WhenRoundClosedThenConcluded {

    WhenRoundClosedThenTasksConcluded(Commands commands) {
        super(commands, SubjectType.TASK_ASSIGNMENT, ConcludeTaskAssignment::new);
    }
}
