// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.issue.Issue;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.RefusalRecorded;
import org.jspecify.annotations.Nullable;

public sealed interface ContributionCommand extends Command {

    UUID contribution();

    @Override
    default UUID target() {
        return contribution();
    }

    /**
     * @param mandate under which the member offers it
     * @param digest of the text that it is for, null where the round is on one
     * @param texts digests of what the parties decide on in the round
     * @param offers how many there are in the wijkaanpak
     */
    @Acts(Act.DECIDES)
    record OfferContribution(
            UUID contribution,
            Issue issue,
            long amountCents,
            Instant before,
            UUID mandate,
            @Nullable Digest digest,
            List<Digest> texts,
            int offers,
            By by)
            implements ContributionCommand, RefusalRecorded {
        @Override
        public UUID wijkaanpak() {
            return issue.wijkaanpak();
        }
    }

    /** @param mandate under which the member takes it back */
    @Acts(Act.DECIDES)
    record WithdrawContribution(UUID contribution, String reason, UUID mandate, By by) implements ContributionCommand {}

    /** The parties agreed, in a round that was closed at that moment. */
    @Acts(Act.FOLLOWS)
    record CallContribution(UUID contribution, UUID round, Instant agreedAt, By by) implements ContributionCommand {}

    /**
     * The moment of the offer has come.
     *
     * @param ended whether it did not, but the wijkaanpak ended
     */
    @Acts(Act.FOLLOWS)
    record LapseContribution(UUID contribution, boolean ended, By by) implements ContributionCommand {}
}
