// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.util.UUID;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Rounds, for who may know of them. */
@Component
record Rounds(History history, RoundTable table, Access access) {

    /** @throws RefusedException unknown-resource, also when there is such a round but not for the actor to see */
    void mustSee(UUID round, Actor actor) {
        table.placeOf(round)
                .filter(place -> access.maySee(actor, place.wijkaanpak(), place.audience()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    /** @throws RefusedException unknown-resource, as {@link #mustSee} */
    Versioned<Round> read(UUID round, Moment moment, Actor actor) {
        return history.read(round, moment, Round.FOLD)
                .filter(found -> maySee(actor, found.state()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    private boolean maySee(Actor actor, Round round) {
        var opened = round.opened();
        return access.maySee(actor, opened.wijkaanpak(), opened.audience());
    }
}
