// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.DefinitionRef;
import nl.wijkakkoord.contracts.stakeholders.GoalKind;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

sealed interface GoalCommand extends Command {

    UUID wijkaanpak();

    default UUID goal() {
        return goalOf(wijkaanpak());
    }

    @Override
    default UUID target() {
        return goal();
    }

    /** Computed from the wijkaanpak, which has one goal. */
    static UUID goalOf(UUID wijkaanpak) {
        return UUID.nameUUIDFromBytes(("goal of " + wijkaanpak).getBytes(StandardCharsets.UTF_8));
    }

    @Acts(Act.LEADS)
    record ChooseGoal(
            UUID wijkaanpak,
            GoalKind kind,
            String text,
            @Nullable DefinitionRef definition,
            By by) implements GoalCommand {}

    /**
     * @param definition that means something else now, or is no longer what its term means
     * @param replacement what came in its place
     */
    @Acts(Act.FOLLOWS)
    record FlagGoal(UUID wijkaanpak, UUID definition, SubjectRef replacement, By by) implements GoalCommand {}
}
