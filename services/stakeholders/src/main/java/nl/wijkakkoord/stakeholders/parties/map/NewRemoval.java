// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param until last day on the map */
record NewRemoval(@NotNull LocalDate until) {}
