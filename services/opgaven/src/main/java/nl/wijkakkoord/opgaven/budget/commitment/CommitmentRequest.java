// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.MoneyCondition;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CommitMoney;
import nl.wijkakkoord.platform.web.InputPatterns;
import org.jspecify.annotations.Nullable;

/** What can be asked of commitments. */
interface CommitmentRequest {

    /**
     * @param phase in which it is spent, in kebab-case
     * @param condition under which the money is only reserved
     * @param round with whose position of the owner the commitment falls away
     */
    record NewCommitment(
            @NotNull UUID opgave,
            @NotNull UUID measure,

            @NotNull @Size(max = 50) @Pattern(regexp = InputPatterns.NAME) @Schema(example = "uitvoering")
            String phase,

            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotNull @Positive @Max(Amounts.MOST) Long amountCents,
            @Nullable @Valid NewMoneyCondition condition,
            @Nullable UUID round,
            @NotNull UUID mandate) {

        CommitMoney command(UUID line, UUID commitment, By by) {
            return new CommitMoney(
                    line,
                    commitment,
                    new Purpose(opgave, measure, phase, year),
                    amountCents,
                    condition == null ? null : condition.condition(),
                    round,
                    mandate,
                    by);
        }
    }

    /** @param before moment by which it is to be met */
    record NewMoneyCondition(
            @NotBlank @Size(max = 500) String text, @NotNull Instant before) {

        private MoneyCondition condition() {
            return new MoneyCondition(text, before.truncatedTo(ChronoUnit.MILLIS));
        }
    }

    record NewConditionMet(@NotNull UUID mandate) {}

    record NewMoneyRelease(
            @NotBlank @Size(max = 500) String reason,
            @NotNull UUID mandate) {}
}
