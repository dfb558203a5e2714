// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent;
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
class BodyHistory {
    private final History history;
    private final Access access;

    BodyHistory(History history, Access access) {
        this.history = history;
        this.access = access;
    }

    /** @throws RefusedException unknown-resource */
    Versioned<Body> read(UUID body, Moment moment, Actor actor) {
        return history.read(body, moment, Body.NONE, BodyEvent.class, Body::evolve)
                .filter(folded -> access.maySee(actor, folded.state().formed().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
