// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.route;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A step that was not foreseen. */
record NewStep(
        @NotNull @Valid NewRoute.PlannedStep step,
        @NotBlank @Size(max = 2000) String reason) {}
