// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
enum InputStatus {
    /** Nothing was done with it yet. */
    OPEN,
    ADOPTED,
    NOT_ADOPTED
}
