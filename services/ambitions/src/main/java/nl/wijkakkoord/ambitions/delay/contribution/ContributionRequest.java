// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.OfferContribution;
import nl.wijkakkoord.ambitions.delay.issue.Issue;
import nl.wijkakkoord.contracts.By;

/** What is asked over HTTP. */
interface ContributionRequest {

    /**
     * @param before moment by which the parties are to have agreed
     * @param mandate of who offers, that covers contributions
     */
    record NewContribution(
            @NotNull @Positive @Max(9_007_199_254_740_991L) Long amountCents,
            @NotNull Instant before,
            @NotNull UUID mandate) {

        OfferContribution offer(UUID contribution, Issue issue, By by) {
            return new OfferContribution(
                    contribution, issue, amountCents, before.truncatedTo(ChronoUnit.MILLIS), mandate, by);
        }
    }

    /** @param mandate of who takes it back, that covers contributions up to the amount */
    record NewWithdrawal(
            @NotBlank @Size(max = 10_000) String reason,
            @NotNull UUID mandate) {}
}
