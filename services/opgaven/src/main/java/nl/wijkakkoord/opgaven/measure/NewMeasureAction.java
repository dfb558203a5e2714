// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.MeasureAction;
import nl.wijkakkoord.platform.web.InputPatterns;

/**
 * @param name kebab-case, unique in the measure
 * @param phase in which it is done
 * @param owner a party
 * @param due last day on which it is in time
 */
record NewMeasureAction(
        @NotNull
        @Size(max = InputPatterns.NAME_LENGTH)
        @Pattern(regexp = InputPatterns.NAME)
        @Schema(example = "subsidie-aanvragen")
        String name,

        @NotNull
        @Size(max = InputPatterns.NAME_LENGTH)
        @Pattern(regexp = InputPatterns.NAME)
        @Schema(example = "voorbereiding")
        String phase,

        @NotBlank @Size(max = 1_000) String text,
        @NotNull OrganisationId owner,
        @NotNull LocalDate due) {

    MeasureAction action() {
        return new MeasureAction(name, phase, text, owner, due);
    }
}
