// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.RecordGrant;
import org.jspecify.annotations.Nullable;

/**
 * @param amountCents as granted; over the same years, in proportion
 * @param conditions as granted
 */
record NewGrant(
        @NotNull @Positive @Max(NewBudgetLine.MOST) Long amountCents,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> conditions,
        @NotNull LocalDate decidedOn,
        @NotNull @Valid GrantDecision evidence) {

    /**
     * @param title of the document
     * @param digest of its bytes
     */
    record GrantDecision(
            @NotBlank @Size(max = 200) String title,
            @NotNull Digest digest) {}

    RecordGrant command(UUID line, By by) {
        return new RecordGrant(
                line,
                amountCents,
                conditions == null ? List.of() : conditions,
                decidedOn,
                new Evidence(evidence.title(), evidence.digest()),
                by);
    }
}
