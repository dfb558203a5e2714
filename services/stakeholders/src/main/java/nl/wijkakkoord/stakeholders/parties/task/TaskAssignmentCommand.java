// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.task;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.AssignedTask;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.ConcludingCommand;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Command;

sealed interface TaskAssignmentCommand extends Command {

    UUID assignment();

    @Override
    default UUID target() {
        return assignment();
    }

    /** Computed from the wijkaanpak, so that two who submit at once meet in one aggregate. */
    static UUID assignmentOf(UUID wijkaanpak) {
        return UUID.nameUUIDFromBytes(("assignment of tasks of " + wijkaanpak).getBytes(StandardCharsets.UTF_8));
    }

    /** Freezes who would do what, and puts it before the parties. */
    @Acts(Act.PREPARES)
    record SubmitTaskAssignment(UUID wijkaanpak, List<AssignedTask> tasks, By by) implements TaskAssignmentCommand {
        @Override
        public UUID assignment() {
            return assignmentOf(wijkaanpak);
        }
    }

    /** As long as no round is open on it. */
    @Acts(Act.PREPARES)
    record WithdrawTaskAssignment(UUID assignment, String reason, By by) implements TaskAssignmentCommand {}

    /** The parties decided, in a round. */
    @Acts(Act.FOLLOWS)
    record ConcludeTaskAssignment(Conclusion conclusion) implements TaskAssignmentCommand, ConcludingCommand {
        @Override
        public UUID assignment() {
            return conclusion.subject().id();
        }
    }
}
