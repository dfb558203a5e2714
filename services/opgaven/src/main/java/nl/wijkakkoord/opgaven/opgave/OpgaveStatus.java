// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** How far an opgave is. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum OpgaveStatus {
    PROPOSED,
    /** The parties take it up. */
    CHOSEN,
    /** The parties do not. */
    REJECTED,
    /** Concrete enough to be executed. */
    ELABORATED
}
