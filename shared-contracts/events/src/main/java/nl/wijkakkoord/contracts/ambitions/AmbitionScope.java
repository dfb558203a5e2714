// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What an ambition is for. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum AmbitionScope {
    /** The wijk as a whole. */
    WIJK,
    /** What its owner has in the wijk. */
    OWN_PROPERTY
}
