// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.recount;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.recount.Recount.Found;
import org.jspecify.annotations.Nullable;

sealed interface DifferenceCommand extends Command {

    /** @param found null where nothing could be */
    @Acts(Act.FOLLOWS)
    record TellDifference(ToldOutcome closed, @Nullable Found found, By by) implements DifferenceCommand {
        @Override
        public UUID target() {
            return closed.round();
        }

        @Override
        public UUID wijkaanpak() {
            return closed.wijkaanpak();
        }
    }
}
