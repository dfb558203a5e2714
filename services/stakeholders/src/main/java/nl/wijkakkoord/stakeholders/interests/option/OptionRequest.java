// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.wijkakkoord.platform.request.OneLine;

/** What is asked over HTTP. */
interface OptionRequest {

    record NewOption(
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotBlank @Size(max = 10_000) String text) {}

    /** @param text what the own organisation sees in the option, replacing what it said before */
    record NewPerspective(@NotBlank @Size(max = 4000) String text) {}
}
