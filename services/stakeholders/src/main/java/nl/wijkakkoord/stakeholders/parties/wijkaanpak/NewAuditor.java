// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** @param until last day, null when open */
record NewAuditor(
        @NotNull OrganisationId organisation,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {}
