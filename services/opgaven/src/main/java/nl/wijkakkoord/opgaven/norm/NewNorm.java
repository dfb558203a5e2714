// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.norm;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Indicator;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.platform.web.InputPatterns;
import org.jspecify.annotations.Nullable;

/** Which performance decides; without a method of measurement it is no norm. */
public record NewNorm(
        @NotNull Indicator indicator,
        @NotBlank @Size(max = 1_000) String text,

        @NotNull
        @Size(max = InputPatterns.NAME_LENGTH)
        @Pattern(regexp = InputPatterns.UNIT)
        @Schema(example = "woning")
        String unit,

        @NotNull @Valid NewValue baseline,
        @NotNull @Valid NewValue target,
        @Nullable @Size(max = 30) List<@NotNull @Valid NewValue> stages,
        @NotBlank @Size(max = 1_000) String method,
        @NotBlank @Size(max = 1_000) String source) {

    /** @param value exact decimal */
    public record NewValue(
            @NotNull @Pattern(regexp = InputPatterns.DECIMAL) @Schema(example = "300")
            String value,

            @NotNull LocalDate date) {

        private Value toValue() {
            return new Value(value, date);
        }
    }

    /** @param name of the objective */
    public Criterion criterion(String name) {
        return new Criterion(
                name,
                indicator,
                text,
                unit,
                baseline.toValue(),
                target.toValue(),
                stages == null
                        ? List.of()
                        : stages.stream().map(NewValue::toValue).toList(),
                method,
                source);
    }
}
