// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.wijkakkoord.platform.web.InputPatterns;

/** What is asked over HTTP. */
interface ReferenceRequest {

    /** @param theme of the wijkaanpak */
    record NewThemeReference(
            @NotNull
            @Size(max = InputPatterns.NAME_LENGTH)
            @Pattern(regexp = InputPatterns.NAME)
            @Schema(example = "klimaatadaptatie")
            String theme,

            @NotNull @Valid NewReference reference) {}
}
