// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.util.UUID;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** A wijkaanpak in the list of one organisation. */
public record WijkaanpakItem(UUID id, String name, String municipality, Relation relation) {

    /** What the organisation is in it. */
    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum Relation {
        PARTY,
        INVITED,
        AUDITOR
    }
}
