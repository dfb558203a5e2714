// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.ending;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.EndingGround;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.ConcludingCommand;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Command;

sealed interface EndingCommand extends Command {

    UUID ending();

    @Override
    default UUID target() {
        return ending();
    }

    /** Computed from the wijkaanpak, so that two who submit at once meet in one aggregate. */
    static UUID endingOf(UUID wijkaanpak) {
        return UUID.nameUUIDFromBytes(("ending of " + wijkaanpak).getBytes(StandardCharsets.UTF_8));
    }

    /** Freezes why the wijkaanpak ends, and puts it before the parties. */
    @Acts(Act.PREPARES)
    record SubmitEnding(UUID wijkaanpak, EndingGround ground, String reason, By by) implements EndingCommand {
        @Override
        public UUID ending() {
            return endingOf(wijkaanpak);
        }
    }

    /** As long as no round is open on it. */
    @Acts(Act.PREPARES)
    record WithdrawEnding(UUID ending, String reason, By by) implements EndingCommand {}

    /** The parties decided, in a round. */
    @Acts(Act.FOLLOWS)
    record ConcludeEnding(Conclusion conclusion) implements EndingCommand, ConcludingCommand {
        @Override
        public UUID ending() {
            return conclusion.subject().id();
        }
    }
}
