// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.ConcludingCommand;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Command;

sealed interface OverviewCommand extends Command {

    UUID overview();

    @Override
    default UUID target() {
        return overview();
    }

    /** Computed from the wijkaanpak, so that two who submit at once meet in one aggregate. */
    static UUID overviewOf(UUID wijkaanpak) {
        return UUID.nameUUIDFromBytes(("overview of interests of " + wijkaanpak).getBytes(StandardCharsets.UTF_8));
    }

    /** Freezes what is shared now, and puts it before the parties. */
    @Acts(Act.LEADS)
    record SubmitOverview(UUID wijkaanpak, By by) implements OverviewCommand {
        @Override
        public UUID overview() {
            return overviewOf(wijkaanpak);
        }
    }

    /** Takes the version that is before the parties back. */
    @Acts(Act.LEADS)
    record WithdrawOverview(UUID overview, String reason, By by) implements OverviewCommand {}

    /** The parties decided, in a round. */
    @Acts(Act.FOLLOWS)
    record ConcludeOverview(Conclusion conclusion) implements OverviewCommand, ConcludingCommand {
        @Override
        public UUID overview() {
            return conclusion.subject().id();
        }
    }
}
