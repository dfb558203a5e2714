// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a criterion measures. */
public enum Indicator {
    /** Homes without a connection to natural gas. Unit: {@code woning}. */
    HOMES_OFF_GAS("woning"),
    /** How much less CO2 is emitted than at the baseline. Unit: {@code ton-per-jaar}. */
    CO2_REDUCTION("ton-per-jaar"),
    /** Anything else, in a unit of its own. */
    FREE(null);

    private final @Nullable String unit;

    Indicator(@Nullable String unit) {
        this.unit = unit;
    }

    /** The unit of everything that is measured by it; empty when that differs. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }
}
