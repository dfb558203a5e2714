// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.EnterLine;
import org.jspecify.annotations.Nullable;

/**
 * @param owner whose money it is, or who receives the subsidy
 * @param opgave that it is meant for, when it is for one
 * @param taakveld code of the owner's budget (BBV)
 * @param scheme name
 * @param amountCents spread equally over the years; the years differ by a cent at most, the earliest have it
 * @param deadline last day to apply or to confirm
 */
record NewBudgetLine(
        @NotNull OrganisationId owner,
        @NotBlank @Size(max = 200) String title,
        @Nullable UUID opgave,
        @Nullable @Size(max = 10) String taakveld,
        @NotNull @Size(max = 100) String scheme,
        @NotNull @Positive @Max(NewBudgetLine.MOST) Long amountCents,
        @NotNull @Min(2000) @Max(2100) Integer fromYear,
        @NotNull @Min(2000) @Max(2100) Integer untilYear,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> conditions,
        @Nullable LocalDate deadline) {
    /** A hundred billion euro, in cents: hundreds of such lines together are still a number that JSON carries exactly. */
    static final long MOST = 10_000_000_000_000L;

    EnterLine command(UUID line, UUID wijkaanpak, By by) {
        return new EnterLine(
                line,
                wijkaanpak,
                owner,
                title,
                opgave,
                taakveld,
                scheme,
                amountCents,
                fromYear,
                untilYear,
                conditions == null ? List.of() : conditions,
                deadline,
                by);
    }
}
