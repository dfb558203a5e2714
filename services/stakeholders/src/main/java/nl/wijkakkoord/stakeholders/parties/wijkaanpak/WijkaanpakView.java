// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Area;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * What is public of a wijkaanpak.
 *
 * @param allowedActions null when the past was asked for
 */
public record WijkaanpakView(
        UUID id,
        long version,
        String name,
        OrganisationId initiator,
        Area area,
        @Nullable List<AllowedAction> allowedActions) {

    public static WijkaanpakView of(Versioned<Wijkaanpak> folded, @Nullable List<AllowedAction> allowedActions) {
        var started = folded.state().started();
        return new WijkaanpakView(
                started.wijkaanpak(),
                folded.version(),
                started.name(),
                folded.state().initiator(),
                started.area(),
                allowedActions);
    }
}
