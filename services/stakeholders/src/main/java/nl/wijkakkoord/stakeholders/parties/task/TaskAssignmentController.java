// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.task;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.FrozenVersion;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.participation.subject.SubmittedVersions;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.task.TaskAssignmentCommand.SubmitTaskAssignment;
import nl.wijkakkoord.stakeholders.parties.task.TaskAssignmentCommand.WithdrawTaskAssignment;
import nl.wijkakkoord.stakeholders.parties.task.TaskAssignmentRequest.NewTaskAssignment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who does what for all parties of a wijkaanpak, put before the parties in versions. */
@RestController
record TaskAssignmentController(
        Commands commands,
        Resources resources,
        History history,
        OpenRoundProjection rounds,
        ActorRolesLoader authorities,
        AllowedActions actions) {

    /** Freezes who would do what as the next version, and puts it before the parties. */
    @CreateMapping("/wijkaanpakken/{wijkaanpak}/task-assignments")
    Receipt submit(@PathVariable UUID wijkaanpak, @RequestBody NewTaskAssignment body, Intent intent) {
        var location = "/stakeholders/v1/task-assignments/" + TaskAssignmentCommand.assignmentOf(wijkaanpak);
        return commands.create(
                intent, location, wijkaanpak, new SubmitTaskAssignment(wijkaanpak, body.assigned(), intent.by()));
    }

    @Acts(Act.READS)
    @GetMapping("/task-assignments/{assignment}")
    ResponseEntity<TaskAssignmentView> read(@PathVariable UUID assignment, Moment moment, Actor actor) {
        return resources.read(
                assignment, TaskAssignment.FOLD, moment, actor, found -> allowed(found, actor), TaskAssignmentView::of);
    }

    /** Takes the version that is before the parties back, as long as no round is open on it. */
    @PostMapping("/task-assignments/{assignment}/withdrawal")
    Receipt withdraw(@PathVariable UUID assignment, @RequestBody Reason body, Intent intent) {
        return commands.handle(
                intent, TaskAssignment.FOLD, new WithdrawTaskAssignment(assignment, body.reason(), intent.by()));
    }

    /** A frozen version, made of the very sections that were published: the same bytes for ever. */
    @Acts(Act.READS)
    @GetMapping("/task-assignments/{assignment}/versions/{number}")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"))
    ResponseEntity<FrozenVersion> version(@PathVariable UUID assignment, @PathVariable int number, Actor actor) {
        var frozen = SubmittedVersions.find(history, SubjectType.TASK_ASSIGNMENT, assignment, number, actor);
        return Answers.of(frozen.digest(), frozen);
    }

    private List<AllowedAction> allowed(TaskAssignment found, Actor actor) {
        var authority = authorities.of(found.wijkaanpak(), actor.by());
        var open = rounds.on(SubjectType.TASK_ASSIGNMENT, found.id());
        return List.of(
                actions.of("submit", found.checkMaySubmit(authority)),
                actions.of("withdraw", found.checkMayWithdraw(authority, open)));
    }
}
