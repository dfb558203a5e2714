// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.util.UUID;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Wijkaanpakken as they are and were. */
@Component
record WijkaanpakHistory(History history) {

    /** @throws RefusedException unknown-resource */
    Versioned<Wijkaanpak> read(UUID wijkaanpak, Moment moment) {
        return history.read(wijkaanpak, moment, Wijkaanpak.FOLD)
                .filter(folded -> folded.state().started() != null)
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
