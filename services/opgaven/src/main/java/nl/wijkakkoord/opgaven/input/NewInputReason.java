// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why it is not adopted; its giver is told */
record NewInputReason(@NotBlank @Size(max = 2000) String reason) {}
