// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface IdeaRequest {

    /** @param opgave that it is for, null when it is for none yet */
    record NewIdea(
            @Nullable UUID opgave,
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotBlank @Size(max = 2000) String text) {}

    /** @param reason why it is taken up, or why not */
    record NewIdeaReason(@NotBlank @Size(max = 1000) String reason) {}

    /** Which ideas to list; null asks for all. */
    record IdeaFilter(
            UUID wijkaanpak,
            @Nullable UUID opgave,
            @Nullable IdeaStatus status) {}
}
