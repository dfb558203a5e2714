// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What money a measure takes from a party, or gives it. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum EstimateKind {
    COST,
    /** Money that comes in. */
    BENEFIT,
    /** What is spent already and will be spent less. */
    SAVING,
    /** What would have to be spent without the measure. */
    AVOIDED_COST
}
