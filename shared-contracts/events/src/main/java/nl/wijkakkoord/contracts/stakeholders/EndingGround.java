// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Why a wijkaanpak ends. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum EndingGround {
    /** What was agreed is carried out. */
    CARRIED_OUT,
    /** The parties go no further. */
    STOPPED,
    /** The parties go on in another wijkaanpak. */
    MERGED
}
