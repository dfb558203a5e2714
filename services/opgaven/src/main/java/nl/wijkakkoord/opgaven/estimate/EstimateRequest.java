// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.CentsRange;
import nl.wijkakkoord.contracts.opgaven.EstimateKind;
import nl.wijkakkoord.contracts.opgaven.EstimateText;
import nl.wijkakkoord.contracts.opgaven.Frequency;

/** What is asked over HTTP. */
interface EstimateRequest {
    /**
     * @param party that pays or gains
     * @param text what it is
     * @param source where the amount comes from
     */
    record NewEstimate(
            @NotNull OrganisationId party,
            @NotNull EstimateKind kind,
            @NotNull Frequency frequency,
            @NotNull @Valid NewCentsRange amount,
            @NotBlank @Size(max = 1_000) String text,
            @NotBlank @Size(max = 500) String source) {

        EstimateText content() {
            var range = new CentsRange(amount.low(), amount.expected(), amount.high());
            return new EstimateText(party, kind, frequency, range, text, source);
        }
    }

    /** Whole euro cents, low <= expected <= high. */
    record NewCentsRange(
            @NotNull @PositiveOrZero @Max(Amounts.MOST) Long low,
            @NotNull @PositiveOrZero @Max(Amounts.MOST) Long expected,
            @NotNull @PositiveOrZero @Max(Amounts.MOST) Long high) {}

    /** @param estimate replaces what was entered before */
    record NewEstimateRevision(
            @NotNull @Valid NewEstimate estimate,
            @NotBlank @Size(max = 1_000) String reason) {}

    record NewEstimateWithdrawal(
            @NotBlank @Size(max = 1_000) String reason) {}
}
