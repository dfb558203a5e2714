// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.web.InputPatterns;
import org.jspecify.annotations.Nullable;

/** What can be asked of financing plans. */
interface NeedRequest {

    /**
     * @param phase in which it is spent, in kebab-case
     * @param taakveld code that is looked to for it
     * @param owner party that is looked to for it
     */
    record NewNeed(
            @NotNull UUID measure,

            @NotNull @Size(max = 50) @Pattern(regexp = InputPatterns.NAME) @Schema(example = "uitvoering")
            String phase,

            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotNull @Positive @Max(Amounts.MOST) Long amountCents,
            @Nullable @OneLine @Size(max = 10) String taakveld,
            @Nullable OrganisationId owner) {

        Purpose purpose(UUID opgave) {
            return new Purpose(opgave, measure, phase, year);
        }
    }

    record NewNeedDrop(@NotBlank @Size(max = 500) String reason) {}
}
