// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What of a measure asks for attention. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
enum FindingKind {
    HELPS_NO_OBJECTIVE,
    NO_RESPONSIBLE_PARTY,
    ROLE_OPEN,
    ACTION_OVERDUE,
    /** It is external, and asked in no request that stands. */
    NO_REQUEST,
    /** No clause of the request that it is asked in says it. */
    REQUIREMENT_UNCOVERED
}
