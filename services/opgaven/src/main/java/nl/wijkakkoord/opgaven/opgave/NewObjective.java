// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.wijkakkoord.opgaven.norm.NewNorm;
import nl.wijkakkoord.platform.web.InputPatterns;
import org.jspecify.annotations.Nullable;

/**
 * @param name kebab-case; an objective of that name is replaced
 * @param motivation why the norm stays below what law asks, where it does
 */
record NewObjective(
        @NotNull
        @Size(max = InputPatterns.NAME_LENGTH)
        @Pattern(regexp = InputPatterns.NAME)
        @Schema(example = "schaduw-op-straat")
        String name,

        @NotBlank @Size(max = 4_000) String text,
        @NotNull @Valid NewNorm norm,
        @Nullable @Size(min = 1, max = 2_000) String motivation) {}
