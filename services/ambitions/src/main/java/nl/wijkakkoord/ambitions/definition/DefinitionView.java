// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}; the definition's own versions have numbers
 * @param owner who proposed it
 * @param inForce number of the version that the term's meaning is, null when there is none
 * @param versions in the order of their numbers, each with its author and the moment it was written
 * @param plainLanguage null when nothing was published for residents
 * @param allowedActions null when the past was asked for
 */
record DefinitionView(
        UUID id,
        long version,
        UUID wijkaanpak,
        String term,
        OrganisationId owner,
        @Nullable Integer inForce,
        List<DefinitionVersion> versions,
        @Nullable PlainLanguage plainLanguage,
        @Nullable List<AllowedAction> allowedActions) {

    /** @param of number of the version that it is about */
    record PlainLanguage(int of, String text, Instant at) {}

    static DefinitionView of(Versioned<Definition> folded, @Nullable List<AllowedAction> allowedActions) {
        var definition = folded.state();
        var plain = definition.plain();
        return new DefinitionView(
                definition.id(),
                folded.version(),
                definition.wijkaanpak(),
                definition.term(),
                definition.owner(),
                definition.inForce().map(DefinitionVersion::number).orElse(null),
                definition.versions(),
                plain == null ? null : new PlainLanguage(plain.version(), plain.text(), plain.at()),
                allowedActions);
    }
}
