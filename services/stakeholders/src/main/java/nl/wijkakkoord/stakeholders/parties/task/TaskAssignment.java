// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.task;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.AssignedTask;
import nl.wijkakkoord.contracts.stakeholders.TaskAssignmentEvent;
import nl.wijkakkoord.contracts.stakeholders.TaskAssignmentEvent.TaskAssignmentNotAgreed;
import nl.wijkakkoord.contracts.stakeholders.TaskAssignmentEvent.TaskAssignmentSubmitted;
import nl.wijkakkoord.contracts.stakeholders.TaskAssignmentEvent.TaskAssignmentWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.TaskAssignmentEvent.TasksAssigned;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.participation.subject.Versions;
import nl.wijkakkoord.participation.subject.Versions.Status;
import nl.wijkakkoord.participation.subject.Withdrawal;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.task.TaskAssignmentCommand.ConcludeTaskAssignment;
import nl.wijkakkoord.stakeholders.parties.task.TaskAssignmentCommand.SubmitTaskAssignment;
import nl.wijkakkoord.stakeholders.parties.task.TaskAssignmentCommand.WithdrawTaskAssignment;
import org.jspecify.annotations.Nullable;

/**
 * Who does what for all parties of a wijkaanpak, as its events tell it (ADR 0030).
 *
 * @param versions of which the last that was agreed holds
 */
record TaskAssignment(@Nullable UUID id, @Nullable UUID wijkaanpak, Versions<AssignmentVersion> versions)
        implements Visible {
    static final TaskAssignment NONE = new TaskAssignment(null, null, Versions.none());
    static final Fold<TaskAssignment, TaskAssignmentEvent> FOLD =
            new Fold<>(NONE, TaskAssignmentEvent.class, TaskAssignment::evolve);

    private static final String TITLE = "Verdeling van taken";

    TaskAssignment evolve(TaskAssignmentEvent event) {
        return switch (event) {
            case TaskAssignmentSubmitted e -> {
                var version = new AssignmentVersion(e.version(), e.tasks(), e.digest(), Status.SUBMITTED, null);
                yield new TaskAssignment(e.assignment(), e.wijkaanpak(), versions.and(version));
            }
            case TaskAssignmentWithdrawn e -> with(e.version(), Status.WITHDRAWN, null);
            case TasksAssigned e -> with(e.version(), Status.AGREED, e.round());
            case TaskAssignmentNotAgreed e -> with(e.version(), Status.NOT_AGREED, e.round());
        };
    }

    /** @param admitted in which capacity each organisation takes part */
    Decision submit(
            SubmitTaskAssignment command, ActorRoles authority, Map<OrganisationId, Capacity> admitted, Instant now) {
        return checkMaySubmit(authority)
                .and(() -> checkTasks(command.tasks(), admitted))
                .then(() -> {
                    var number = versions.next();
                    var frozen = freeze(command.assignment(), number, command.tasks());
                    var all = Audience.ofWijkaanpak();
                    return Decision.accepted(
                            new TaskAssignmentSubmitted(
                                    command.assignment(),
                                    command.wijkaanpak(),
                                    number,
                                    command.tasks(),
                                    frozen.digest(),
                                    all,
                                    command.by(),
                                    now),
                            frozen.submissionBeforeAmbition(command.wijkaanpak(), TITLE, all, command.by(), now));
                });
    }

    /** Any party, and who leads for all, may propose it: the parties decide. */
    Check checkMaySubmit(ActorRoles authority) {
        return authority
                .checkMayPrepare()
                .and(() -> refuseWhen(versions.awaitDecision(), TaskAssignmentRefusal.ASSIGNMENT_AWAITS_DECISION));
    }

    /** Takes over what a round decided, if it decided on exactly what was frozen here. */
    Decision conclude(ConcludeTaskAssignment command, Instant now) {
        var decided = command.conclusion();
        var subject = decided.subject();
        var version = versions.find(subject.version());
        return decided.checkDecidedOn(
                        wijkaanpak,
                        version.map(AssignmentVersion::digest),
                        TaskAssignmentRefusal.ASSIGNMENT_VERSION_UNKNOWN,
                        TaskAssignmentRefusal.ASSIGNMENT_DIGEST_DIFFERS)
                .thenRecord(() -> decided.told(
                        (id, wijkaanpak, number, digest, round, audience, by, at) -> new TasksAssigned(
                                id, wijkaanpak, number, version.orElseThrow().tasks(), digest, round, audience, by, at),
                        TaskAssignmentNotAgreed::new,
                        now));
    }

    Decision withdraw(WithdrawTaskAssignment command, ActorRoles authority, @Nullable UUID openRound, Instant now) {
        return checkMayWithdraw(authority, openRound).then(() -> {
            var subject = versions.last(SubjectType.TASK_ASSIGNMENT, id);
            return Withdrawal.accepted(
                    subject, wijkaanpak, command.reason(), command.by(), now, TaskAssignmentWithdrawn::new);
        });
    }

    /** As any party may propose one, any may take it back: it is done for all (ADR 0028). */
    Check checkMayWithdraw(ActorRoles authority, @Nullable UUID openRound) {
        return authority.checkMayPrepare().and(() -> Withdrawal.check(versions.awaitDecision(), openRound));
    }

    private static Check checkTasks(List<AssignedTask> tasks, Map<OrganisationId, Capacity> admitted) {
        var seen = new HashSet<>();
        return Check.all(tasks.stream()
                .map(assigned -> refuseWhen(
                                !seen.add(assigned.task()), TaskAssignmentRefusal.TASK_NAMED_TWICE, assigned.task())
                        .and(() -> Check.all(assigned.organisations().stream()
                                .map(organisation -> refuseWhen(
                                        !Act.LEADS.isFor(admitted.getOrDefault(organisation, Capacity.OUTSIDER)),
                                        TaskAssignmentRefusal.CANNOT_DO_TASK,
                                        organisation))))));
    }

    /** A section for each task. */
    private static FrozenSubject freeze(UUID assignment, int number, List<AssignedTask> tasks) {
        var sections = new LinkedHashMap<String, Record>();
        tasks.forEach(each -> sections.put(Json.MAPPER.valueToTree(each.task()).asString(), each));
        return FrozenSubject.of(SubjectType.TASK_ASSIGNMENT, assignment, number, sections);
    }

    private TaskAssignment with(int number, Status status, @Nullable UUID round) {
        return new TaskAssignment(id, wijkaanpak, versions.with(number, status, round));
    }
}
