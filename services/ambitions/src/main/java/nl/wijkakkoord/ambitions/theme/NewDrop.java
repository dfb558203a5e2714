// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.wijkakkoord.platform.web.InputPatterns;

/** Why a theme is no longer taken along. */
record NewDrop(
        @NotNull
        @Size(max = InputPatterns.NAME_LENGTH)
        @Pattern(regexp = InputPatterns.NAME)
        @Schema(example = "leefbaarheid")
        String theme,

        @NotBlank @Size(max = 1_000) String reason) {}
