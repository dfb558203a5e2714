// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.Ambition;
import nl.wijkakkoord.ambitions.criterion.CriteriaSet;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.ConcludingCommand;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Command;

sealed interface CriteriaChangeCommand extends Command {

    UUID change();

    @Override
    default UUID target() {
        return change();
    }

    /** Freezes the request and puts it before the parties. */
    @Acts(Act.PREPARES)
    record SubmitChange(UUID change, Ambition ambition, String reason, List<CriteriaOf> objectives, By by)
            implements CriteriaChangeCommand {
        @Override
        public UUID wijkaanpak() {
            return ambition.wijkaanpak();
        }
    }

    /** Takes it back. */
    @Acts(Act.PREPARES)
    record WithdrawChange(UUID change, String reason, By by) implements CriteriaChangeCommand {}

    /**
     * The parties decided, in a round.
     *
     * @param criteria in force
     */
    @Acts(Act.FOLLOWS)
    record ConcludeChange(Conclusion conclusion, CriteriaSet criteria)
            implements CriteriaChangeCommand, ConcludingCommand {
        @Override
        public UUID change() {
            return conclusion.subject().id();
        }
    }
}
