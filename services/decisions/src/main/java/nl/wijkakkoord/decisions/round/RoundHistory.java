// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.platform.deciding.RefusedException;
import nl.wijkakkoord.platform.deciding.RequestRefusal;
import nl.wijkakkoord.platform.identity.Access;
import nl.wijkakkoord.platform.identity.Actor;
import nl.wijkakkoord.platform.store.Folded;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.Moment;
import org.springframework.stereotype.Component;

/** Rounds as they are and were, for who may see them. */
@Component
class RoundHistory {
    private final History history;
    private final Access access;

    RoundHistory(History history, Access access) {
        this.history = history;
        this.access = access;
    }

    /** @throws RefusedException unknown-resource */
    Folded<Round> read(UUID round, Moment moment, Actor actor) {
        return history.read(round, moment, Round.NONE, RoundEvent.class, Round::evolve)
                .filter(found -> access.maySee(actor, found.state().opened().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
