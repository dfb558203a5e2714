// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.wijkaanpak;

import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.platform.deciding.RefusedException;
import nl.wijkakkoord.platform.deciding.RequestRefusal;
import nl.wijkakkoord.platform.store.Folded;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.Moment;
import org.springframework.stereotype.Component;

/** Wijkaanpakken as they are and were. */
@Component
class WijkaanpakHistory {
    private final History history;

    WijkaanpakHistory(History history) {
        this.history = history;
    }

    /** @throws RefusedException unknown-resource */
    Folded<Wijkaanpak> read(UUID wijkaanpak, Moment moment) {
        return history.read(wijkaanpak, moment, Wijkaanpak.NONE, WijkaanpakEvent.class, Wijkaanpak::evolve)
                .filter(folded -> folded.state().started() != null)
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
