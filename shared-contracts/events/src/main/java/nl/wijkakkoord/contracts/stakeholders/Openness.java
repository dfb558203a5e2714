// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What a party states of the interests that it shared. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Openness {
    /** They are all that it has. */
    COMPLETE,
    /** There are more, which it does not show. */
    WITHHOLDS
}
