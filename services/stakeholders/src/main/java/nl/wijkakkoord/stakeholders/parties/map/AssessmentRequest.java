// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.stakeholders.parties.map.Assessment.AssessmentWords;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface AssessmentRequest {

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
            @Nullable @OneLine @Size(max = 200) String name,
            @NotNull @Min(1) @Max(5) Integer influence,
            @NotNull @Min(1) @Max(5) Integer interest,
            @NotBlank @Size(max = 4000) String reason,
            @NotNull LocalDate from) {

        public NewAssessment {
            name = name == null || name.isBlank() ? null : name;
        }

        AssessmentWords words() {
            return new AssessmentWords(organisation, name, influence, interest, reason);
        }
    }

    /** @param from first day of how it is now */
    record NewRevision(
            @NotNull @Min(1) @Max(5) Integer influence,
            @NotNull @Min(1) @Max(5) Integer interest,
            @NotBlank @Size(max = 4000) String reason,
            @NotNull LocalDate from) {}

    /** @param until last day on the map */
    record NewRemoval(@NotNull LocalDate until) {}

    /**
     * Which map to draw.
     *
     * @param map null for both that the reader sees
     * @param validOn as it was on that day
     * @param asOf as this service knew it then; as it knows it now, when null
     */
    record MapFilter(
            UUID wijkaanpak,
            @Nullable MapKind map,
            LocalDate validOn,
            @Nullable Instant asOf) {}
}
