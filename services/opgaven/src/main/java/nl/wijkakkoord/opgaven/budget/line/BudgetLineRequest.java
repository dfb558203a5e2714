// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.EnterLine;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordGrant;
import nl.wijkakkoord.opgaven.money.Cents;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What can be asked of budget lines. */
interface BudgetLineRequest {

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
            @NotBlank @OneLine @Size(max = 200) String title,
            @Nullable UUID opgave,
            @Nullable @OneLine @Size(max = 10) String taakveld,
            @NotNull @OneLine @Size(max = 100) String scheme,
            @NotNull @Positive @Max(Cents.MOST) Long amountCents,
            @NotNull @Min(2000) @Max(2100) Integer fromYear,
            @NotNull @Min(2000) @Max(2100) Integer untilYear,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> conditions,
            @Nullable LocalDate deadline) {

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

    record NewSubsidyApplication(@NotNull LocalDate appliedOn) {}

    /**
     * @param amountCents as granted; over the same years, in proportion
     * @param conditions as granted
     * @param mandate obligatory when another amount was granted before
     */
    record NewGrant(
            @NotNull @Positive @Max(Cents.MOST) Long amountCents,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> conditions,
            @NotNull LocalDate decidedOn,
            @NotNull @Valid GrantDecision evidence,
            @Nullable UUID mandate) {

        RecordGrant command(UUID line, By by) {
            return new RecordGrant(
                    line,
                    amountCents,
                    conditions == null ? List.of() : conditions,
                    decidedOn,
                    new Evidence(evidence.title(), evidence.digest()),
                    mandate,
                    by);
        }
    }

    /**
     * @param title of the document
     * @param digest of its bytes
     */
    record GrantDecision(
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotNull Digest digest) {}

    /** @param amountCents that the owner confirms; over the same years, in proportion */
    record NewMoneyConfirmation(
            @NotNull @Positive @Max(Cents.MOST) Long amountCents,
            @NotNull UUID mandate) {}

    /**
     * @param years each once, from early to late, together the same amount
     * @param mandate obligatory for money that was confirmed, granted or offered
     */
    record NewSpread(
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid NewYearAmount> years,
            @Nullable UUID mandate) {

        List<YearAmount> amounts() {
            return years.stream()
                    .map(one -> new YearAmount(one.year(), one.amountCents()))
                    .toList();
        }
    }

    record NewYearAmount(
            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotNull @PositiveOrZero @Max(Cents.MOST) Long amountCents) {}

    /** @param mandate obligatory for money that was confirmed or granted */
    record NewLineWithdrawal(
            @NotBlank @Size(max = 500) String reason,
            @Nullable UUID mandate) {}

    /** Which lines of a wijkaanpak a reader asks for; null asks for all. */
    record BudgetFilter(
            UUID wijkaanpak,
            @Nullable OrganisationId owner,
            @Nullable LineStatus status,
            @Nullable String taakveld) {}
}
