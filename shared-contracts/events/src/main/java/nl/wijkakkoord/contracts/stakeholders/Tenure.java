// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** How homes are held. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Tenure {
    OWNER_OCCUPIED,
    /** Owned by a woningcorporatie, which is named. */
    HOUSING_ASSOCIATION,
    PRIVATE_RENT
}
