// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * @param map who sees it
 * @param organisation of the stakeholder, party or not; absent when it is none
 * @param name of a group that is no organisation; absent for others; never a person's
 * @param influence from 1 (little) to 5 (much)
 * @param interest from 1 (little) to 5 (much)
 * @param from first day
 */
record NewAssessment(
        @NotNull MapKind map,
        @Nullable OrganisationId organisation,
        @Nullable @Size(max = 200) String name,
        @NotNull @Min(1) @Max(5) Integer influence,
        @NotNull @Min(1) @Max(5) Integer interest,
        @NotBlank @Size(max = 4000) String reason,
        @NotNull LocalDate from) {

    NewAssessment {
        name = name == null || name.isBlank() ? null : name;
    }

    AssessmentWords words() {
        return new AssessmentWords(organisation, name, influence, interest, reason);
    }
}
