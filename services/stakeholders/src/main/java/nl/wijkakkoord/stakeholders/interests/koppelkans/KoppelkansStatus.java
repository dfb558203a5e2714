// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
enum KoppelkansStatus {
    OPEN,
    USED,
    NOT_USED;

    static KoppelkansStatus of(boolean used) {
        return used ? USED : NOT_USED;
    }
}
