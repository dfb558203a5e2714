// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.grant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
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
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.opgaven.GrantTerms;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ObjectToGrant;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordGrant;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordReclaim;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordRefusal;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordRevocation;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.RecordSettlement;
import nl.wijkakkoord.opgaven.budget.line.BudgetLineRequest.NewYearAmount;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What can be told of grants. */
interface GrantRequest {

    record NewSubsidyApplication(@NotNull LocalDate appliedOn) {}

    /**
     * @param amountCents as granted; over the same years, in proportion, unless it is said year by year
     * @param years each once, from early to late, together the amount
     * @param conditions as granted
     * @param from first day on which costs count
     * @param until last day on which costs count
     * @param accountBefore day before which the receiver accounts for it
     * @param mandate obligatory when another amount was granted before
     */
    record NewGrant(
            @NotNull @Positive @Max(Amounts.MOST) Long amountCents,
            @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid NewYearAmount> years,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> conditions,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate accountBefore,
            @NotNull LocalDate decidedOn,
            @NotNull @Valid GrantDecision evidence,
            @Nullable UUID mandate) {

        RecordGrant command(UUID line, By by) {
            var terms = from == null && until == null && accountBefore == null
                    ? null
                    : new GrantTerms(from, until, accountBefore);
            return new RecordGrant(
                    line,
                    amountCents,
                    NewYearAmount.amounts(years),
                    conditions == null ? List.of() : conditions,
                    terms,
                    decidedOn,
                    evidence.toEvidence(),
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
            @NotNull Digest digest) {

        private Evidence toEvidence() {
            return new Evidence(title, digest);
        }
    }

    /** @param reason as the decision gives it */
    record NewGrantRefusal(
            @NotBlank @Size(max = 500) String reason,
            @NotNull LocalDate decidedOn,
            @NotNull @Valid GrantDecision evidence) {

        RecordRefusal command(UUID line, By by) {
            return new RecordRefusal(line, reason, decidedOn, evidence.toEvidence(), by);
        }
    }

    /** @param ground why the owner objects */
    record NewObjection(
            @NotBlank @Size(max = 500) String ground,
            @NotNull LocalDate objectedOn) {

        ObjectToGrant command(UUID line, By by) {
            return new ObjectToGrant(line, ground, objectedOn, by);
        }
    }

    /**
     * @param amountCents as set; over the same years, in proportion, unless it is said year by year
     * @param years each once, from early to late, together the amount
     * @param mandate obligatory when another amount is set than was granted
     */
    record NewSettlement(
            @NotNull @PositiveOrZero @Max(Amounts.MOST) Long amountCents,
            @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid NewYearAmount> years,
            @NotNull LocalDate decidedOn,
            @NotNull @Valid GrantDecision evidence,
            @Nullable UUID mandate) {

        RecordSettlement command(UUID line, By by) {
            return new RecordSettlement(
                    line, amountCents, NewYearAmount.amounts(years), decidedOn, evidence.toEvidence(), mandate, by);
        }
    }

    /** @param reason as the decision gives it */
    record NewRevocation(
            @NotBlank @Size(max = 500) String reason,
            @NotNull LocalDate decidedOn,
            @NotNull @Valid GrantDecision evidence,
            @NotNull UUID mandate) {

        RecordRevocation command(UUID line, By by) {
            return new RecordRevocation(line, reason, decidedOn, evidence.toEvidence(), mandate, by);
        }
    }

    /** @param payBefore absent where the decision names no day */
    record NewReclaim(
            @NotNull @Positive @Max(Amounts.MOST) Long amountCents,
            @NotNull LocalDate decidedOn,
            @Nullable LocalDate payBefore,
            @NotNull @Valid GrantDecision evidence) {

        RecordReclaim command(UUID line, By by) {
            return new RecordReclaim(line, amountCents, decidedOn, payBefore, evidence.toEvidence(), by);
        }
    }
}
