// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param from first day on which the mandate no longer holds */
record NewWithdrawal(
        @NotNull LocalDate from, @NotBlank @Size(max = 2000) String reason) {}
