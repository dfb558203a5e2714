// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param until last day of the body */
record NewDissolution(@NotNull LocalDate until) {}
