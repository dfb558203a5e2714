// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.Ambition;
import nl.wijkakkoord.ambitions.criterion.CriteriaSet;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
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
    record SubmitChange(UUID change, Ambition ambition, String reason, List<CriteriaOf> objectives, By by)
            implements CriteriaChangeCommand {}

    /** Takes it back. */
    record WithdrawChange(UUID change, String reason, By by) implements CriteriaChangeCommand {}

    /**
     * The parties decided, in a round.
     *
     * @param criteria in force
     */
    record ConcludeChange(Conclusion conclusion, CriteriaSet criteria)
            implements CriteriaChangeCommand, ConcludingCommand {
        @Override
        public UUID change() {
            return conclusion.subject().id();
        }
    }
}
