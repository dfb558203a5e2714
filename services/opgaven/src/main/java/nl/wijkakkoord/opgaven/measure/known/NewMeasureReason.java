// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.known;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record NewMeasureReason(@NotBlank @Size(max = 1_000) String reason) {}
