// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Who carries a measure out. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Executor {
    /** A party of the wijkaanpak does it itself. */
    PARTY,
    /** It is asked of parties outside the wijkaanpak. */
    MARKET_PARTY,
    /** Residents do a part of the work. */
    BEWONERS
}
