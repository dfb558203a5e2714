// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param term kebab-case, the same for rivals */
record NewDefinition(
        @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$") @Schema(example = "no-regret")
        String term,

        @NotNull @Valid NewDefinitionText text) {}
