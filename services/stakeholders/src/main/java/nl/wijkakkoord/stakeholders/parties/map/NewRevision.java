// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param from first day of how it is now */
record NewRevision(
        @NotNull @Min(1) @Max(5) Integer influence,
        @NotNull @Min(1) @Max(5) Integer interest,
        @NotBlank @Size(max = 4000) String reason,
        @NotNull LocalDate from) {}
