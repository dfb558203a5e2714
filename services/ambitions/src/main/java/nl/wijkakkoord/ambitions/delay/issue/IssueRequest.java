// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.issue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.ambitions.CostLine;
import nl.wijkakkoord.platform.request.OneLine;

/** What is asked over HTTP. */
interface IssueRequest {

    /**
     * @param round that is to settle it
     * @param calculation what waiting costs, line by line
     */
    record NewIssue(
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotNull UUID round,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid NewLine> calculation) {

        List<CostLine> lines() {
            return calculation.stream().map(NewLine::line).toList();
        }
    }

    record NewLine(
            @NotBlank @OneLine @Size(max = 300) String text,
            @NotNull @Positive @Max(Amounts.MOST) Long centsPerMonth) {

        private CostLine line() {
            return new CostLine(text, centsPerMonth);
        }
    }
}
