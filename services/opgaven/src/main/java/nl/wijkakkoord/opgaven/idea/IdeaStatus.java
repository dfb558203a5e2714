// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
enum IdeaStatus {
    NOTED,
    SELECTED,
    REJECTED
}
