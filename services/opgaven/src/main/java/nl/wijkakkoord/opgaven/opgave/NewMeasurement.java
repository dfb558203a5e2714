// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.platform.web.InputPatterns;

/**
 * @param objective its name
 * @param value exact decimal, in the unit of the norm
 * @param date on which it was measured
 * @param source where the figure comes from
 */
record NewMeasurement(
        @NotNull
        @Size(max = InputPatterns.NAME_LENGTH)
        @Pattern(regexp = InputPatterns.NAME)
        @Schema(example = "schaduw-op-straat")
        String objective,

        @NotNull @Pattern(regexp = InputPatterns.DECIMAL) @Schema(example = "22.5")
        String value,

        @NotNull LocalDate date,
        @NotBlank @Size(max = 500) String source) {

    Value measured() {
        return new Value(value, date);
    }
}
