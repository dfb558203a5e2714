// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What parties are asked. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
enum QuestionKind {
    /** To take a position, as a deciding or an advising party. */
    ROUND,
    /** To acknowledge an interest that another party shared. */
    INTEREST
}
