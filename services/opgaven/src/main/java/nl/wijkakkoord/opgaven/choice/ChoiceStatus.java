// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What the parties decided of a choice. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
enum ChoiceStatus {
    SUBMITTED,
    AGREED,
    NOT_AGREED,
    WITHDRAWN
}
