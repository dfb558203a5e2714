// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reopening;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.ConcludingCommand;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

public sealed interface ReopeningCommand extends Command {

    UUID reopening();

    @Override
    default UUID target() {
        return reopening();
    }

    /** Computed from the round, so that two who ask at once meet in one aggregate. */
    static UUID reopeningOf(UUID round) {
        return UUID.nameUUIDFromBytes((SubjectType.REOPENING + ":" + round).getBytes(StandardCharsets.UTF_8));
    }

    /** @param changed events by which something changed since, null where none is named */
    @Acts(Act.TAKES_POSITION)
    record RequestReopening(
            DecidedRound decided, String reason, @Nullable List<UUID> changed, By by) implements ReopeningCommand {
        @Override
        public UUID reopening() {
            return reopeningOf(decided.round());
        }
    }

    /** As long as no round is open on it. */
    @Acts(Act.TAKES_POSITION)
    record WithdrawReopening(UUID reopening, String reason, By by) implements ReopeningCommand {}

    /** The parties decided, in a round. */
    @Acts(Act.FOLLOWS)
    record ConcludeReopening(Conclusion conclusion) implements ReopeningCommand, ConcludingCommand {
        @Override
        public UUID reopening() {
            return conclusion.subject().id();
        }
    }
}
