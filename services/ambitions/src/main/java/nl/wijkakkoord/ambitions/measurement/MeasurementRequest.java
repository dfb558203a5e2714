// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.platform.request.OneLine;

/** What is asked over HTTP. */
interface MeasurementRequest {
    String DECIMAL = "^-?[0-9]{1,15}(\\.[0-9]{1,9})?$";

    /**
     * @param criterion its name
     * @param value exact decimal, in the unit of the criterion
     * @param date on which it was measured
     * @param source where the figure comes from
     */
    record NewMeasurement(
            @NotBlank @OneLine @Size(max = 100) String criterion,

            @NotNull @Pattern(regexp = DECIMAL) @Schema(example = "312")
            String value,

            @NotNull LocalDate date,
            @NotBlank @Size(max = 500) String source) {

        Value measured() {
            return new Value(value, date);
        }
    }

    /**
     * All that was measured as it should have been entered; it stays a measurement of the same criterion.
     *
     * @param entry id of the mistaken event: the entering, or the last correction of it
     * @param reason why it was mistaken
     * @param value exact decimal, in the unit of the criterion
     * @param date on which it was measured
     * @param source where the figure comes from
     */
    record NewCorrection(
            @NotNull UUID entry,
            @NotBlank @Size(max = 2000) String reason,

            @NotNull @Pattern(regexp = DECIMAL) @Schema(example = "310")
            String value,

            @NotNull LocalDate date,
            @NotBlank @Size(max = 500) String source) {

        Value measured() {
            return new Value(value, date);
        }
    }
}
