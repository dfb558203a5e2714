// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param until last day on which the organisation is auditor */
record NewDismissal(@NotNull LocalDate until) {}
