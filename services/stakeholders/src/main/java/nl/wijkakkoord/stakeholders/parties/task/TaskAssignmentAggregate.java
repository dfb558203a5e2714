// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.task;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.TaskAssignmentEvent;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import nl.wijkakkoord.stakeholders.parties.task.TaskAssignmentCommand.ConcludeTaskAssignment;
import nl.wijkakkoord.stakeholders.parties.task.TaskAssignmentCommand.SubmitTaskAssignment;
import nl.wijkakkoord.stakeholders.parties.task.TaskAssignmentCommand.WithdrawTaskAssignment;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "task-assignment")
class TaskAssignmentAggregate extends EventSourcedAggregate<TaskAssignment> {

    TaskAssignmentAggregate() {
        super(TaskAssignment.FOLD, TaskAssignmentEvent::assignment);
    }

    @CreatingCommandHandler
    Decision handle(SubmitTaskAssignment command, Clock clock, ActorRolesLoader authorities, AdmittedParties parties) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        return record(state().submit(command, authority, parties.capacities(command.wijkaanpak()), now(clock)));
    }

    @CommandHandler
    Decision handle(
            WithdrawTaskAssignment command, Clock clock, ActorRolesLoader authorities, OpenRoundProjection rounds) {
        var authority = authorities.of(state().wijkaanpak(), command.by());
        var open = rounds.on(SubjectType.TASK_ASSIGNMENT, command.assignment());
        return record(state().withdraw(command, authority, open, now(clock)));
    }

    @CommandHandler
    Decision handle(ConcludeTaskAssignment command, Clock clock) {
        return record(state().conclude(command, now(clock)));
    }
}
