// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import java.util.UUID;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Relations as they are and were, for who may see them. */
@Component
public record RelationHistory(History history, Access access) {

    /** @throws RefusedException unknown-resource */
    Versioned<Relation> read(UUID relation, Moment moment, Actor actor) {
        return history.read(relation, moment, Relation.FOLD)
                .filter(folded -> folded.state().related() != null)
                .filter(folded -> access.maySee(actor, folded.state().related().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    /**
     * The wijkaanpak of a relation that the actor may see.
     *
     * @throws RefusedException unknown-resource
     */
    public UUID wijkaanpakOf(UUID relation, Actor actor) {
        return read(relation, Moment.now(), actor).state().related().wijkaanpak();
    }
}
