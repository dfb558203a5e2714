// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wijkaanpak in the list of one organisation.
 *
 * @param endedOn null as long as it goes on
 */
public record WijkaanpakItem(
        UUID id,
        String name,
        String municipality,
        Relation relation,
        @Nullable LocalDate endedOn) {

    /** What the organisation is in it. */
    enum Relation {
        PARTY,
        INVITED,
        AUDITOR
    }
}
