// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.party;

import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.participation.name.Names;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.language.OrganisationNames;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import org.springframework.stereotype.Component;

/** What organisations are called in a wijkaanpak, as its own events say. */
@Component
record OwnNames(History history) implements OrganisationNames {
    private static final Fold<Names, WijkaanpakEvent> FOLD = new Fold<>(Names.NONE, WijkaanpakEvent.class, Names::with);

    @Override
    public Map<OrganisationId, String> in(UUID wijkaanpak) {
        return history.read(wijkaanpak, Moment.now(), FOLD)
                .<Map<OrganisationId, String>>map(found -> found.state().organisations())
                .orElse(Map.of());
    }
}
