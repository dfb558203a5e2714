// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.util.UUID;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Bodies as they are and were, for who may see them. */
@Component
record BodyHistory(History history, Access access) {

    /** @throws RefusedException unknown-resource */
    Versioned<Body> read(UUID body, Moment moment, Actor actor) {
        return history.read(body, moment, Body.FOLD)
                .filter(folded -> access.maySee(actor, folded.state().formed().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
