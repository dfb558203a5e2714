// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.source;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What an objective of an ambition rests on. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum SourceKind {
    /** In the version that it cites. */
    DEFINITION,
    /** That a party shared. */
    INTEREST,
    /** Of a single party. */
    OWN_AMBITION,
    /** That the wijkaanpak takes along, with its level and on what ground. */
    THEME,
    /** Of an opgave that it was worked out in: its norm. */
    OBJECTIVE_OF_OPGAVE
}
