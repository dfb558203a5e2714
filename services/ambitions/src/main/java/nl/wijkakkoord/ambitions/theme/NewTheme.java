// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.wijkakkoord.platform.web.InputPatterns;

/** @param theme its name, in kebab-case, for good */
record NewTheme(
        @NotNull
        @Size(max = InputPatterns.NAME_LENGTH)
        @Pattern(regexp = InputPatterns.NAME)
        @Schema(example = "werkgelegenheid")
        String theme,

        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2_000) String description) {

    CatalogueTheme theTheme() {
        return new CatalogueTheme(theme, title, description);
    }
}
