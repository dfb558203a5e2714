// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.contracts.ambitions.DefinitionFormula;
import nl.wijkakkoord.contracts.ambitions.DefinitionText;
import nl.wijkakkoord.contracts.ambitions.FormulaInput;
import nl.wijkakkoord.formula.Formula;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.web.KebabName;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface DefinitionRequest {

    /** @param term kebab-case, the same for rivals */
    record NewDefinition(
            @KebabName @Schema(example = "no-regret") String term,

            @NotNull @Valid NewDefinitionText text) {}

    /** The words of a version. */
    record NewDefinitionText(
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotBlank @Size(max = 10_000) String meaning,
            @Valid @Nullable NewFormula formula) {

        DefinitionText text() {
            return new DefinitionText(title, meaning, formula == null ? null : formula.published());
        }
    }

    record NewFormula(
            @NotBlank @Size(max = Formula.LONGEST) String text,
            @NotNull @Size(max = Formula.MOST_INPUTS) List<@NotNull @Valid NewInput> inputs) {

        private DefinitionFormula published() {
            return new DefinitionFormula(
                    text, inputs.stream().map(NewInput::input).toList(), Formula.FUNCTION);
        }
    }

    record NewInput(
            @NotNull @Pattern(regexp = "^[a-z][a-z0-9_]{0,39}$") @Schema(example = "huur_na")
            String name,

            @NotNull
            @Size(max = 40)
            @Pattern(regexp = "^[A-Za-z0-9]+([*/][A-Za-z0-9]+)*$")
            @Schema(example = "cent/month")
            String unit,

            @NotBlank @OneLine @Size(max = 300) String description) {

        private FormulaInput input() {
            return new FormulaInput(name, unit, description);
        }
    }

    /** @param text for residents, in plain Dutch */
    record NewPlainLanguage(@NotBlank @Size(max = 4000) String text) {}
}
