// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;

/** Who does what for all parties of a wijkaanpak: put before the parties in versions, each in the place of the last. */
public sealed interface TaskAssignmentEvent extends Event {

    UUID assignment();

    int version();

    @ContractName("nl.wijkakkoord.stakeholders.task-assignment-submitted.v1")
    record TaskAssignmentSubmitted(
            UUID assignment,
            UUID wijkaanpak,
            int version,
            List<AssignedTask> tasks,
            Digest digest,
            Audience audience,
            By by,
            Instant at)
            implements TaskAssignmentEvent {}

    /** The parties agreed to it: these tasks are done by these organisations, and the others by nobody in particular. */
    @ContractName("nl.wijkakkoord.stakeholders.tasks-assigned.v1")
    record TasksAssigned(
            UUID assignment,
            UUID wijkaanpak,
            int version,
            List<AssignedTask> tasks,
            Digest digest,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements TaskAssignmentEvent {}

    /** Taken back before the parties decided on it. */
    @ContractName("nl.wijkakkoord.stakeholders.task-assignment-withdrawn.v1")
    record TaskAssignmentWithdrawn(
            UUID assignment,
            UUID wijkaanpak,
            int version,
            Digest digest,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements TaskAssignmentEvent {}

    @ContractName("nl.wijkakkoord.stakeholders.task-assignment-not-agreed.v1")
    record TaskAssignmentNotAgreed(
            UUID assignment,
            UUID wijkaanpak,
            int version,
            Digest digest,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements TaskAssignmentEvent {}
}
