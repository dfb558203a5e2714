// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.CostLine;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.RefusalRecorded;

/** What is done with open issues, and with the contributions that are to close them. */
sealed interface DelayCommand extends Command {

    /** @param authority of the round that is to settle it */
    record StateCostOfDelay(
            UUID issue, UUID wijkaanpak, String title, UUID round, RoundOutcome outcome, List<CostLine> lines, By by)
            implements DelayCommand {
        @Override
        public UUID target() {
            return issue;
        }
    }

    /** The parties agreed, in a round. */
    record SettleIssue(UUID issue, UUID round, By by) implements DelayCommand {
        @Override
        public UUID target() {
            return issue;
        }
    }

    /** @param mandate under which the member offers it */
    record OfferContribution(UUID contribution, Issue issue, long amountCents, Instant before, UUID mandate, By by)
            implements DelayCommand, RefusalRecorded {
        @Override
        public UUID target() {
            return contribution;
        }

        @Override
        public UUID wijkaanpak() {
            return issue.stated().wijkaanpak();
        }
    }

    /** The parties agreed, in a round that was closed at that moment. */
    record CallContribution(UUID contribution, UUID round, Instant agreedAt, By by) implements DelayCommand {
        @Override
        public UUID target() {
            return contribution;
        }
    }

    /** The moment of the offer has come. */
    record LapseContribution(UUID contribution, By by) implements DelayCommand {
        @Override
        public UUID target() {
            return contribution;
        }
    }
}
