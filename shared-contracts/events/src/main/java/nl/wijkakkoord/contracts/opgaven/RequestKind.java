// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** How parties outside the wijkaanpak are asked to carry measures out. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum RequestKind {
    /** The tender for the renovation of buildings (marktuitvraag). */
    BUILDING_TENDER,
    /** A request of its own, for other measures. */
    SEPARATE
}
