// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.fact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Amounts;
import org.jspecify.annotations.Nullable;

/** What can be told of money beside what is decided on it. */
interface FactRequest {

    /**
     * @param offer line of the offer that it is the same money as
     * @param mandate obligatory for money that was confirmed or granted
     */
    record NewDoubling(@NotNull UUID offer, @Nullable UUID mandate) {}

    /**
     * @param reason why it was a mistake
     * @param mandate obligatory for money that was confirmed or granted
     */
    record NewDoublingWithdrawal(
            @NotBlank @Size(max = 2_000) String reason,
            @Nullable UUID mandate) {}

    /**
     * @param amountCents all that was spent of it in that year, as far as is known
     * @param knownOn day as of which that is known
     */
    record NewRealisation(
            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotNull @PositiveOrZero @Max(Amounts.MOST) Long amountCents,
            @NotNull LocalDate knownOn) {}
}
