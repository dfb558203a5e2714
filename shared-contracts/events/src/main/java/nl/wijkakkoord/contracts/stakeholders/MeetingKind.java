// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** How parties talk to each other. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum MeetingKind {
    MEETING,
    WORKSHOP,
    INTERVIEW,
    ROUND_TABLE
}
