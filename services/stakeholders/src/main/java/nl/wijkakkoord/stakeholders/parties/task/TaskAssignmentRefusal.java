// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.task;

import nl.wijkakkoord.platform.decision.Refusal;

/** Row 1-19: the parties together say who does what for them. */
final class TaskAssignmentRefusal {
    /** Ours: in one version a task is named once. */
    static final Refusal TASK_NAMED_TWICE = Refusal.invalid("task-named-twice");
    /** Row 4-16: an adviser, a market party and who takes no part lead nothing. */
    static final Refusal CANNOT_DO_TASK = Refusal.conflict("cannot-do-task");
    /** ADR 0016: a version is decided on once, so the next waits for it. */
    static final Refusal ASSIGNMENT_AWAITS_DECISION = Refusal.conflict("assignment-awaits-decision");
    /** What was decided on is not a version of this. */
    static final Refusal ASSIGNMENT_VERSION_UNKNOWN = Refusal.conflict("assignment-version-unknown");
    /** Row 0-03: a position is about a digest. */
    static final Refusal ASSIGNMENT_DIGEST_DIFFERS = Refusal.conflict("assignment-digest-differs");

    private TaskAssignmentRefusal() {}
}
