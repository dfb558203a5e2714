// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.contracts.ambitions.NamedValue;
import nl.wijkakkoord.formula.Formula;

/** @param about what the figures are of; no names of residents */
record NewEvaluation(
        @NotBlank @Size(max = 200) String about,
        @NotNull @Size(max = Formula.MOST_INPUTS) List<@NotNull @Valid NewFigure> values) {

    /** @param value exact decimal, in the unit that the formula declares */
    record NewFigure(
            @NotNull @Pattern(regexp = "^[a-z][a-z0-9_]{0,39}$") @Schema(example = "huur_na")
            String name,

            @NotNull @Pattern(regexp = DECIMAL) @Schema(example = "69500")
            String value) {}

    static final String DECIMAL = "^-?[0-9]{1,15}(\\.[0-9]{1,9})?$";

    List<NamedValue> named() {
        return values.stream()
                .map(value -> new NamedValue(value.name(), value.value()))
                .toList();
    }
}
