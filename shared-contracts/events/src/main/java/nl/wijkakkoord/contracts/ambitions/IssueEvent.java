// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;

/** Something that the parties have not agreed on yet, and what waiting costs. */
public sealed interface IssueEvent extends Event {

    UUID issue();

    /**
     * Replaces what was stated of the issue before.
     *
     * @param round that is to settle it; one that succeeds that round settles it as well
     * @param calculation what the amount is made of
     * @param centsPerMonth the sum of the calculation, in whole euro cents
     */
    @ContractName("nl.wijkakkoord.ambitions.cost-of-delay-stated.v1")
    record CostOfDelayStated(
            UUID issue,
            UUID wijkaanpak,
            String title,
            UUID round,
            List<CostLine> calculation,
            long centsPerMonth,
            Audience audience,
            By by,
            Instant at)
            implements IssueEvent {}

    /** @param round in which the parties agreed */
    @ContractName("nl.wijkakkoord.ambitions.issue-settled.v1")
    record IssueSettled(UUID issue, UUID wijkaanpak, UUID round, Audience audience, By by, Instant at)
            implements IssueEvent {}

    /** Who stated it takes it back: nothing waits for an agreement on it any more, and offers to close it lapse. */
    @ContractName("nl.wijkakkoord.ambitions.issue-withdrawn.v1")
    record IssueWithdrawn(UUID issue, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements IssueEvent {}
}
