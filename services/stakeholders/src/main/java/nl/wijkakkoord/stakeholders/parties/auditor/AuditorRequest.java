// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.auditor;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.timeline.Period;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface AuditorRequest {

    /** @param until last day, null when open */
    record NewAuditor(
            @NotNull OrganisationId organisation,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {

        Period period() {
            return new Period(from, until);
        }
    }

    /** @param until last day on which the organisation is auditor */
    record NewDismissal(@NotNull LocalDate until) {}
}
