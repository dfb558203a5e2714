// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason may be given later; what was not used without one is listed until then. Blank is as none */
record NewSettlement(
        @NotNull Boolean used, @Nullable @Size(max = 2000) String reason) {}
