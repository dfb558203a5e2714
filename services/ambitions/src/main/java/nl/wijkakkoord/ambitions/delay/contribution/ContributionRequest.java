// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.contribution.Contribution.Status;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.OfferContribution;
import nl.wijkakkoord.ambitions.delay.issue.Issue;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface ContributionRequest {

    /**
     * @param before moment by which the parties are to have agreed
     * @param mandate of who offers, that covers contributions
     * @param digest of the text that it is offered for; absent where the round is on one text
     */
    record NewContribution(
            @NotNull @Positive @Max(Amounts.MOST) Long amountCents,
            @NotNull Instant before,
            @NotNull UUID mandate,
            @Nullable Digest digest) {

        OfferContribution offer(UUID contribution, Issue issue, List<Digest> texts, int offers, By by) {
            return new OfferContribution(
                    contribution,
                    issue,
                    amountCents,
                    before.truncatedTo(ChronoUnit.MILLIS),
                    mandate,
                    digest,
                    texts,
                    offers,
                    by);
        }
    }

    /** @param mandate of who takes it back, that covers contributions up to the amount */
    record NewWithdrawal(
            @NotBlank @Size(max = 10_000) String reason,
            @NotNull UUID mandate) {}

    /** Which of what is offered to close an issue; null asks for all. */
    record ContributionFilter(
            UUID issue,
            @Nullable OrganisationId organisation,
            @Nullable Status status) {}
}
