// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param estimate replaces what was entered before */
record NewEstimateRevision(
        @NotNull @Valid NewEstimate estimate,
        @NotBlank @Size(max = 1_000) String reason) {}
