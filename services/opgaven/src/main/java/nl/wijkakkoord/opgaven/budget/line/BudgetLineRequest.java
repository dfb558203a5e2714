// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import io.swagger.v3.oas.annotations.media.Schema;
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
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.SchemeClaim;
import nl.wijkakkoord.contracts.opgaven.SchemeClaim.ClaimedCost;
import nl.wijkakkoord.contracts.opgaven.SchemeClaim.Tenure;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ConfirmMoney;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.EnterLine;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.web.KebabName;
import org.jspecify.annotations.Nullable;

/** What can be asked of budget lines. */
public interface BudgetLineRequest {

    /**
     * @param owner whose money it is, or who receives the subsidy
     * @param opgave that it is meant for, when it is for one
     * @param taakveld code of the owner's budget (BBV)
     * @param scheme name
     * @param amountCents spread equally over the years; the years differ by a cent at most, the earliest have it
     * @param deadline last day to apply or to confirm
     * @param follows an earlier line that was refused, revoked or withdrawn, and is applied for again
     */
    record NewBudgetLine(
            @NotNull OrganisationId owner,
            @NotBlank @OneLine @Size(max = 200) String title,
            @Nullable UUID opgave,
            @Nullable @OneLine @Size(max = 10) String taakveld,
            @NotNull @OneLine @Size(max = 100) String scheme,
            @NotNull @Positive @Max(Amounts.MOST) Long amountCents,
            @NotNull @Min(2000) @Max(2100) Integer fromYear,
            @NotNull @Min(2000) @Max(2100) Integer untilYear,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> conditions,
            @Nullable LocalDate deadline,
            @Nullable UUID follows,
            @Nullable @Valid NewClaim claim) {

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
                    follows,
                    claim == null ? null : claim.toClaim(),
                    by);
        }
    }

    /**
     * What it is asked for, as far as the scheme's rules look at it.
     *
     * @param costs each kind once
     */
    record NewClaim(
            @NotNull Tenure tenure,
            @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid NewClaimedCost> costs) {

        private SchemeClaim toClaim() {
            return new SchemeClaim(
                    tenure,
                    costs.stream()
                            .map(each -> new ClaimedCost(each.kind(), each.costCents(), each.homes()))
                            .toList());
        }
    }

    /**
     * @param kind of cost, by its name in the scheme
     * @param costCents what it costs, all homes together
     */
    record NewClaimedCost(
            @KebabName @Schema(example = "binnen") String kind,
            @NotNull @Positive @Max(Amounts.MOST) Long costCents,
            @NotNull @Positive @Max(100_000) Integer homes) {}

    /**
     * @param amountCents that the owner confirms; over the same years, in proportion, unless it is said year by year
     * @param years each once, from early to late, together the amount
     */
    record NewMoneyConfirmation(
            @NotNull @Positive @Max(Amounts.MOST) Long amountCents,
            @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid NewYearAmount> years,
            @NotNull UUID mandate) {

        ConfirmMoney command(UUID line, By by) {
            return new ConfirmMoney(line, amountCents, NewYearAmount.amounts(years), mandate, by);
        }
    }

    /**
     * @param years each once, from early to late, together the same amount
     * @param mandate obligatory for money that was confirmed, granted or offered
     */
    record NewSpread(
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid NewYearAmount> years,
            @Nullable UUID mandate) {}

    record NewYearAmount(
            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotNull @PositiveOrZero @Max(Amounts.MOST) Long amountCents) {

        /** Null when nothing was said year by year. */
        public static @Nullable List<YearAmount> amounts(@Nullable List<NewYearAmount> years) {
            return years == null
                    ? null
                    : years.stream()
                            .map(one -> new YearAmount(one.year(), one.amountCents()))
                            .toList();
        }
    }

    /** @param mandate obligatory for money that was confirmed or granted */
    record NewLineWithdrawal(
            @NotBlank @Size(max = 500) String reason,
            @Nullable UUID mandate) {}

    /** Which lines of a wijkaanpak a reader asks for; null asks for all. */
    record BudgetFilter(
            UUID wijkaanpak,
            @Nullable OrganisationId owner,
            @Nullable LineStatus status,
            @Nullable String taakveld,
            @Nullable UUID opgave,
            @Nullable UUID measure) {}
}
