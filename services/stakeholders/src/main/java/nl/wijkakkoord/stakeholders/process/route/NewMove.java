// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.route;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param planned the new day */
record NewMove(
        @NotNull LocalDate planned,
        @NotBlank @Size(max = 2000) String reason) {}
