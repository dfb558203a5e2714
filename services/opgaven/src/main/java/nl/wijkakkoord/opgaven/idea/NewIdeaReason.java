// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why it is taken up, or why not */
record NewIdeaReason(@NotBlank @Size(max = 1000) String reason) {}
