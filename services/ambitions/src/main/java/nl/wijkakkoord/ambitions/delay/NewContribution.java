// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.UUID;

/**
 * @param before moment by which the parties are to have agreed; the offer cannot be taken back until then
 * @param mandate of who offers, that covers contributions
 */
record NewContribution(
        @NotNull @Positive @Max(9_007_199_254_740_991L) Long amountCents,
        @NotNull Instant before,
        @NotNull UUID mandate) {}
