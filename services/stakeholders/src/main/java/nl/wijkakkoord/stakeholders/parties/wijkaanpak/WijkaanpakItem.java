// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.util.UUID;

/** A wijkaanpak in the list of one organisation. */
public record WijkaanpakItem(UUID id, String name, String municipality, Relation relation) {

    /** What the organisation is in it. */
    enum Relation {
        PARTY,
        INVITED,
        AUDITOR
    }
}
