// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.PlainLanguagePublished;

/**
 * What residents read of a definition.
 *
 * @param version of the definition that the text is about
 * @param inForce whether the term still means this
 */
record PublicDefinition(
        UUID definition,
        UUID wijkaanpak,
        String term,
        String title,
        int version,
        String text,
        boolean inForce,
        OrganisationId publishedBy,
        Instant publishedAt) {

    static PublicDefinition of(PlainLanguagePublished published, boolean inForce) {
        return new PublicDefinition(
                published.definition(),
                published.wijkaanpak(),
                published.term(),
                published.title(),
                published.version(),
                published.text(),
                inForce,
                published.by().organisation(),
                published.at());
    }
}
