// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.subjects.SubjectRef;

/** The goal of a wijkaanpak, which is worth as much as what its word means: it rests on an agreed definition. */
public sealed interface GoalEvent extends Event {

    UUID goal();

    /**
     * Replaces the goal that there was, and any flag on it.
     *
     * @param number from 1
     * @param text the goal, in words
     * @param definition the version that says what the goal means, in force when it was chosen
     */
    @ContractName("nl.wijkakkoord.stakeholders.goal-chosen.v1")
    record GoalChosen(
            UUID goal,
            UUID wijkaanpak,
            int number,
            GoalKind kind,
            String text,
            SubjectRef definition,
            Audience audience,
            By by,
            Instant at)
            implements GoalEvent {}

    /**
     * What the goal rests on means something else now, so it is to be looked at again.
     *
     * @param replacement the version that came in its place
     */
    @ContractName("nl.wijkakkoord.stakeholders.goal-flagged.v1")
    record GoalFlagged(
            UUID goal, UUID wijkaanpak, int number, SubjectRef replacement, Audience audience, By by, Instant at)
            implements GoalEvent {}
}
