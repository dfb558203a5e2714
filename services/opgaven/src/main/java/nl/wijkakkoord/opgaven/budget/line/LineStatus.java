// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** How sure the money of a line is. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum LineStatus {
    EXPECTED,
    APPLIED,
    GRANTED,
    CONFIRMED,
    /** Promised if the parties agree in time. */
    OFFERED,
    /** They did not. */
    LAPSED,
    WITHDRAWN;

    /** Only what is granted or confirmed counts. */
    public boolean isCover() {
        return this == GRANTED || this == CONFIRMED;
    }

    public boolean isEnd() {
        return this == LAPSED || this == WITHDRAWN;
    }
}
