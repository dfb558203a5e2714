// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.contracts.opgaven.YearAmount;

/** @param years each once, from early to late, together the same amount */
record NewSpread(@NotNull @Size(min = 1, max = 50) List<@NotNull @Valid NewYearAmount> years) {

    record NewYearAmount(
            @NotNull @Min(2000) @Max(2100) Integer year,

            @NotNull @PositiveOrZero @Max(NewBudgetLine.MOST)
            Long amountCents) {}

    List<YearAmount> amounts() {
        return years.stream()
                .map(one -> new YearAmount(one.year(), one.amountCents()))
                .toList();
    }
}
