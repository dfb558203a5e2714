// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param opgave that it is for, null when it is for none yet */
record NewIdea(
        @Nullable UUID opgave,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String text) {}
