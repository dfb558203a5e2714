// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.wijkakkoord.platform.web.InputPatterns;

/** @param theme of the wijkaanpak */
record NewOpgave(
        @NotNull
        @Size(max = InputPatterns.NAME_LENGTH)
        @Pattern(regexp = InputPatterns.NAME)
        @Schema(example = "klimaatadaptatie")
        String theme,

        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4_000) String description) {}
