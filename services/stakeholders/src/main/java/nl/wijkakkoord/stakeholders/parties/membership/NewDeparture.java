// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param until last day */
record NewDeparture(@NotNull LocalDate until) {}
