// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Opgaven as they are and were. */
@Component
public record OpgaveHistory(History history, Access access) {

    /**
     * For who may see it.
     *
     * @throws RefusedException unknown-resource
     */
    public Versioned<Opgave> read(UUID opgave, Moment moment, Actor actor) {
        return find(opgave, moment)
                .filter(folded -> access.maySee(actor, folded.state().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    /** As it is, for the service itself. */
    public Optional<Opgave> now(UUID opgave) {
        return find(opgave, Moment.now()).map(Versioned::state);
    }

    private Optional<Versioned<Opgave>> find(UUID opgave, Moment moment) {
        return history.read(opgave, moment, Opgave.FOLD);
    }
}
