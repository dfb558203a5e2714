// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.ConcludingCommand;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Command;

sealed interface DirectionCommand extends Command {

    UUID direction();

    @Override
    default UUID target() {
        return direction();
    }

    /** Computed from the wijkaanpak, so that two who draft a first direction at once meet in one aggregate. */
    static UUID directionOf(UUID wijkaanpak) {
        return UUID.nameUUIDFromBytes(("direction of " + wijkaanpak).getBytes(StandardCharsets.UTF_8));
    }

    /** The first version. */
    @Acts(Act.LEADS)
    record DraftDirection(UUID wijkaanpak, Statement statement, By by) implements DirectionCommand {
        @Override
        public UUID direction() {
            return directionOf(wijkaanpak);
        }
    }

    /** Replaces the draft. */
    @Acts(Act.LEADS)
    record RedraftDirection(UUID direction, Statement statement, By by) implements DirectionCommand {}

    @Acts(Act.LEADS)
    record DraftNextVersion(UUID direction, Statement statement, By by) implements DirectionCommand {}

    /** Freezes the draft and puts it before the parties. */
    @Acts(Act.LEADS)
    record SubmitDirection(UUID direction, By by) implements DirectionCommand {}

    /** Takes the version that is before the parties back. */
    @Acts(Act.LEADS)
    record WithdrawDirection(UUID direction, String reason, By by) implements DirectionCommand {}

    /** Nobody goes on with the draft. */
    @Acts(Act.LEADS)
    record WithdrawDirectionDraft(UUID direction, String reason, By by) implements DirectionCommand {}

    /** The parties decided, in a round. */
    @Acts(Act.FOLLOWS)
    record ConcludeDirection(Conclusion conclusion) implements DirectionCommand, ConcludingCommand {
        @Override
        public UUID direction() {
            return conclusion.subject().id();
        }
    }
}
