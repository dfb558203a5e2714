// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Whether the parties have to take a theme along or wish to. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum ThemeStatus {
    MUST,
    WANT
}
