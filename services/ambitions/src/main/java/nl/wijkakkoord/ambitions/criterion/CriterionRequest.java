// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.criterion;

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
import nl.wijkakkoord.contracts.ambitions.Reference;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.web.InputPatterns;
import nl.wijkakkoord.platform.web.KebabName;
import org.jspecify.annotations.Nullable;

/** What requests of several concepts have in common. */
public interface CriterionRequest {

    /** A criterion as a caller gives it; without method or source it is none (row 1-14). */
    record NewCriterion(
            @KebabName @Schema(example = "woningen-van-het-gas")
            String name,

            @NotNull Indicator indicator,
            @NotBlank @Size(max = 1_000) String text,

            @NotNull
            @Size(max = InputPatterns.NAME_LENGTH)
            @Pattern(regexp = "^[A-Za-z0-9%][A-Za-z0-9%²³.-]*$")
            @Schema(example = "woning")
            String unit,

            @NotNull @Valid NewValue baseline,
            @NotNull @Valid NewValue target,
            @Nullable @Size(max = 30) List<@NotNull @Valid NewValue> stages,
            @NotBlank @Size(max = 1_000) String method,
            @NotBlank @Size(max = 1_000) String source) {

        public Criterion criterion() {
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

    /** @param value exact decimal */
    record NewValue(
            @NotNull @Pattern(regexp = InputPatterns.DECIMAL) @Schema(example = "300")
            String value,

            @NotNull LocalDate date) {

        private Value toValue() {
            return new Value(value, date);
        }
    }

    /**
     * Of a text elsewhere (row 1-09).
     *
     * @param date on which it was found there
     */
    record NewReference(
            @NotBlank @OneLine @Size(max = 200) String title,

            @NotNull @Pattern(regexp = InputPatterns.ADDRESS) @Schema(example = "https://kwaliteitskaders.example/wijk")
            String address,

            @Nullable @OneLine @Size(min = 1, max = 100) String version,
            @NotNull LocalDate date) {

        public static List<Reference> all(@Nullable List<NewReference> references) {
            return references == null
                    ? List.of()
                    : references.stream().map(NewReference::reference).toList();
        }

        private Reference reference() {
            return new Reference(title, address, version, date);
        }
    }
}
