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

/** Rounds, for who may know of them. */
@Component
class Rounds {
    private final History history;
    private final Access access;

    Rounds(History history, Access access) {
        this.history = history;
        this.access = access;
    }

    /** @throws RefusedException unknown-resource, also when there is such a round but not for the actor to see */
    Folded<Round> read(UUID round, Moment moment, Actor actor) {
        return history.read(round, moment, Round.NONE, RoundEvent.class, Round::evolve)
                .filter(found -> maySee(actor, found.state()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    private boolean maySee(Actor actor, Round round) {
        var opened = round.opened();
        return access.maySee(actor, opened.wijkaanpak(), opened.audience());
    }
}
