// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import nl.wijkakkoord.contracts.ambitions.NamedValue;
import nl.wijkakkoord.formula.Formula;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.request.OneLine;

/** What is asked over HTTP. */
interface EvaluationRequest {
    String DECIMAL = "^-?[0-9]{1,15}(\\.[0-9]{1,9})?$";

    /** @param about what the figures are of; no names of residents */
    record NewEvaluation(
            @NotBlank @OneLine @Size(max = 200) String about,
            @NotNull @Size(max = Formula.MOST_INPUTS) List<@NotNull @Valid NewFigure> values) {

        List<NamedValue> named() {
            return values.stream()
                    .map(value -> new NamedValue(value.name(), value.value()))
                    .toList();
        }
    }

    /** @param value exact decimal, in the unit that the formula declares */
    record NewFigure(
            @NotNull @Pattern(regexp = "^[a-z][a-z0-9_]{0,39}$") @Schema(example = "huur_na")
            String name,

            @NotNull @Pattern(regexp = DECIMAL) @Schema(example = "69500")
            String value) {}

    /**
     * Values in an address: {@code huur_voor:65000,huur_na:69500}.
     *
     * @throws RefusedException trial-values-unreadable
     */
    static List<NamedValue> trialValues(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(EvaluationRequest::trialValue)
                        .toList();
    }

    private static NamedValue trialValue(String pair) {
        var parts = pair.split(":", -1);
        if (parts.length != 2 || !parts[1].matches(DECIMAL)) {
            throw new RefusedException(EvaluationRefusal.TRIAL_VALUES_UNREADABLE, pair);
        }
        return new NamedValue(parts[0], parts[1]);
    }
}
