// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.ambitions.Value;

/**
 * @param criterion its name
 * @param value exact decimal, in the unit of the criterion
 * @param date on which it was measured
 * @param source where the figure comes from
 */
record NewMeasurement(
        @NotBlank @Size(max = 100) String criterion,

        @NotNull @Pattern(regexp = NewMeasurement.DECIMAL) @Schema(example = "312")
        String value,

        @NotNull LocalDate date,
        @NotBlank @Size(max = 500) String source) {
    static final String DECIMAL = "^-?[0-9]{1,15}(\\.[0-9]{1,9})?$";

    Value measured() {
        return new Value(value, date);
    }
}
