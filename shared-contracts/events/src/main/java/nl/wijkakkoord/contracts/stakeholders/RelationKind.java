// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** How interests of several parties are to each other. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum RelationKind {
    /** They cannot all be met as they stand (tegenstelling, strijdigheid). */
    CONTRADICTION,
    /** Meeting one helps to meet the others. */
    REINFORCEMENT
}
