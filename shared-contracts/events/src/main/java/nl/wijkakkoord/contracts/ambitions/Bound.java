// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Which side of a value is good. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Bound {
    AT_LEAST,
    AT_MOST
}
