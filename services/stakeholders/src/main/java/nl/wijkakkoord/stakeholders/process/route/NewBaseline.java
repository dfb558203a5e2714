// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.route;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param directionVersion number of the frozen version of the direction that it serves, null for none */
record NewBaseline(
        @Nullable @Positive Integer directionVersion,
        @NotBlank @Size(max = 2000) String reason) {}
