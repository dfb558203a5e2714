// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.market;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.web.KebabName;

/** What is asked over HTTP. */
interface MarketRequest {

    /** @param request of the same wijkaanpak */
    record NewMeasureRequest(@NotNull UUID request) {}

    /**
     * @param requirement of the measure, by its name
     * @param clause as the text of the request names it
     */
    record NewRequirementClause(
            @KebabName @Schema(example = "rol-voor-bewoners")
            String requirement,

            @NotBlank @OneLine @Size(max = 200) String clause) {}

    /**
     * @param requirement of the measure, by its name
     * @param clause as it was recorded
     */
    record NewClauseRemoval(
            @KebabName @Schema(example = "rol-voor-bewoners")
            String requirement,

            @NotBlank @OneLine @Size(max = 200) String clause,
            @NotBlank @Size(max = 1_000) String reason) {}
}
