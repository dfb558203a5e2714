// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What a body of a wijkaanpak is for; its name says which one it is. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum BodyKind {
    PROJECTTEAM,
    WIJKTEAM,
    STUURGROEP,
    BESTUURLIJK_OVERLEG,
    PROGRAMMARAAD,
    KLANKBORDGROEP,
    OTHER
}
