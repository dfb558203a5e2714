// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.decisions.Verdict;
import org.jspecify.annotations.Nullable;

/** What came of counting a closed round again, from the journal alone (ADR 0037). */
public sealed interface OutcomeEvent extends Event {

    UUID round();

    /**
     * The outcome that was said is not the one that follows from what was recorded before. It changes nothing in the round:
     * who reads it has to find out why.
     *
     * @param said the verdicts of the closing that were not found; empty where only how it was with conditions differs
     * @param found what was found in their place; null where what was recorded before is no round that can be counted
     * @param function name and version of the function that the closing names
     * @param audience that of the closing
     */
    @ContractName("nl.wijkakkoord.audit.outcome-differs.v1")
    record OutcomeDiffers(
            UUID round,
            UUID wijkaanpak,
            List<Verdict> said,
            @Nullable List<Verdict> found,
            String function,
            Audience audience,
            By by,
            Instant at)
            implements OutcomeEvent {}
}
