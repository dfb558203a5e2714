// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param until last day on which the organisation takes part, today at the earliest */
record NewPartyDeparture(
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2000) String reason) {}
