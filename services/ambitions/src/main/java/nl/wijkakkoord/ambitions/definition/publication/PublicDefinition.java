// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition.publication;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.Definition;
import nl.wijkakkoord.contracts.OrganisationId;

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

    static PublicDefinition of(Definition definition) {
        var published = definition.plain();
        var inForce = definition.inForce().filter(version -> version.number() == published.version());
        return new PublicDefinition(
                published.definition(),
                published.wijkaanpak(),
                published.term(),
                published.title(),
                published.version(),
                published.text(),
                inForce.isPresent(),
                published.by().organisation(),
                published.at());
    }
}
