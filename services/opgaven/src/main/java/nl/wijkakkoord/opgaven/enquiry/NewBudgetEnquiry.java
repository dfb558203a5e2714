// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** @param answerBy last day */
record NewBudgetEnquiry(
        @NotNull OrganisationId party,
        @Nullable UUID opgave,
        @NotBlank @Size(max = 1000) String question,
        @NotNull LocalDate answerBy) {}
