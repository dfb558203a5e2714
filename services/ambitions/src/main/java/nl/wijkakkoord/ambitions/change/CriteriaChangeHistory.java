// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent;
import nl.wijkakkoord.platform.deciding.RefusedException;
import nl.wijkakkoord.platform.deciding.RequestRefusal;
import nl.wijkakkoord.platform.identity.Access;
import nl.wijkakkoord.platform.identity.Actor;
import nl.wijkakkoord.platform.store.Folded;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.Moment;
import org.springframework.stereotype.Component;

/** Requests to change criteria, as they are and were. */
@Component
class CriteriaChangeHistory {
    private final History history;
    private final Access access;

    CriteriaChangeHistory(History history, Access access) {
        this.history = history;
        this.access = access;
    }

    /**
     * For who may see it.
     *
     * @throws RefusedException unknown-resource
     */
    Folded<CriteriaChange> read(UUID change, Moment moment, Actor actor) {
        return find(change, moment)
                .filter(folded ->
                        access.maySee(actor, folded.state().submitted().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    /** As it is, for the service itself. */
    Optional<CriteriaChange> now(UUID change) {
        return find(change, Moment.now()).map(Folded::state);
    }

    private Optional<Folded<CriteriaChange>> find(UUID change, Moment moment) {
        return history.read(change, moment, CriteriaChange.NONE, CriteriaChangeEvent.class, CriteriaChange::evolve);
    }
}
