// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param mandate obligatory for money that its owner confirmed */
record NewLineWithdrawal(
        @NotBlank @Size(max = 500) String reason, @Nullable UUID mandate) {}
