// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.wijkakkoord.platform.web.KebabName;

/** What is asked over HTTP. */
interface ReferenceRequest {

    /** @param theme of the wijkaanpak */
    record NewThemeReference(
            @KebabName @Schema(example = "klimaatadaptatie") String theme,

            @NotNull @Valid NewReference reference) {}
}
