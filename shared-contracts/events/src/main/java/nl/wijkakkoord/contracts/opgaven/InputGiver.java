// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What kind of stakeholder gives input. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum InputGiver {
    RESIDENTS,
    ENTREPRENEURS,
    /** An association, a school, a church: who is organised, and no party. */
    ORGANISATION,
    EXPERT
}
