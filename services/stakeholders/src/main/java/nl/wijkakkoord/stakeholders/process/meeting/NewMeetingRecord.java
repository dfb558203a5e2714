// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Priority;
import org.jspecify.annotations.Nullable;

/**
 * @param on the day on which it was, today at the latest
 * @param present memberships
 * @param minutes digest of the attachment that holds them
 * @param notes that can be erased
 */
record NewMeetingRecord(
        @NotNull LocalDate on,
        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> present,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> outcomes,
        @Nullable @Size(max = 50) List<@NotNull @Valid NewPriority> priorities,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> workingAgreements,
        @Nullable Digest minutes,
        @Nullable @Size(max = 10000) String notes) {

    /** @param organisation a party of the wijkaanpak */
    record NewPriority(
            @NotNull OrganisationId organisation,
            @NotBlank @Size(max = 1000) String text) {

        Priority priority() {
            return new Priority(organisation, text);
        }
    }

    NewMeetingRecord {
        outcomes = outcomes == null ? List.of() : outcomes;
        priorities = priorities == null ? List.of() : priorities;
        workingAgreements = workingAgreements == null ? List.of() : workingAgreements;
    }
}
