// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.issue;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.CostLine;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

public sealed interface IssueCommand extends Command {

    UUID issue();

    @Override
    default UUID target() {
        return issue();
    }

    /**
     * @param outcome of the round that is to settle it
     * @param bound whether offers were made for agreement on something else than that round is on
     */
    @Acts(Act.PREPARES)
    record StateCostOfDelay(
            UUID issue,
            UUID wijkaanpak,
            String title,
            UUID round,
            RoundOutcome outcome,
            boolean bound,
            List<CostLine> lines,
            By by)
            implements IssueCommand {}

    @Acts(Act.PREPARES)
    record WithdrawIssue(UUID issue, String reason, By by) implements IssueCommand {}

    /** The parties agreed, in a round. */
    @Acts(Act.FOLLOWS)
    record SettleIssue(UUID issue, UUID round, By by) implements IssueCommand {}
}
