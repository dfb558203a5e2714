// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param until last day, null when it is not known */
record NewPlanning(
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @NotBlank @Size(max = 2000) String reason) {}
