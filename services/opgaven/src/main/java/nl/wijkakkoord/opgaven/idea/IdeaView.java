// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param reason why it was selected or rejected, null as long as it was neither
 * @param allowedActions null when the past was asked for
 */
record IdeaView(
        UUID id,
        long version,
        UUID wijkaanpak,
        @Nullable UUID opgave,
        String title,
        String text,
        OrganisationId notedBy,
        IdeaStatus status,
        @Nullable String reason,
        @Nullable List<AllowedAction> allowedActions) {

    static IdeaView of(Versioned<Idea> folded, @Nullable List<AllowedAction> allowed) {
        var idea = folded.state();
        var noted = idea.noted();
        return new IdeaView(
                noted.idea(),
                folded.version(),
                noted.wijkaanpak(),
                noted.opgave(),
                noted.title(),
                noted.text(),
                noted.by().organisation(),
                idea.status(),
                idea.reason(),
                allowed);
    }
}
