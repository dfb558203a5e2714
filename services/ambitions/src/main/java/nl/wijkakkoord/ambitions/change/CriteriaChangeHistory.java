// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

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

/** Requests to change criteria, as they are and were. */
@Component
record CriteriaChangeHistory(History history, Access access) {

    /**
     * For who may see it.
     *
     * @throws RefusedException unknown-resource
     */
    Versioned<CriteriaChange> read(UUID change, Moment moment, Actor actor) {
        return find(change, moment)
                .filter(folded ->
                        access.maySee(actor, folded.state().submitted().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    /** As it is, for the service itself. */
    Optional<CriteriaChange> now(UUID change) {
        return find(change, Moment.now()).map(Versioned::state);
    }

    private Optional<Versioned<CriteriaChange>> find(UUID change, Moment moment) {
        return history.read(change, moment, CriteriaChange.FOLD);
    }
}
