// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.ending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.wijkakkoord.contracts.stakeholders.EndingGround;

/** What is asked over HTTP. */
interface EndingRequest {

    /** @param reason in words that everybody may read once the wijkaanpak ended */
    record NewEnding(
            @NotNull EndingGround ground,
            @NotBlank @Size(max = 10_000) String reason) {}
}
