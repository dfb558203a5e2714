// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;

/** @param amountCents that the owner confirms; over the same years, in proportion */
record NewMoneyConfirmation(
        @NotNull @Positive @Max(NewBudgetLine.MOST) Long amountCents,
        @NotNull UUID mandate) {}
