// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param until last day in the body */
record NewSeatEnd(@NotNull LocalDate until) {}
