// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What a criterion measures. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Indicator {
    /** Homes without a connection to natural gas. Unit: {@code woning}. */
    HOMES_OFF_GAS,
    /** How much less CO2 is emitted than at the baseline. Unit: {@code ton-per-jaar}. */
    CO2_REDUCTION,
    /** Anything else, in a unit of its own. */
    FREE
}
