// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.FrozenVersion;
import nl.wijkakkoord.contracts.subjects.SubjectEvent;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Directions as they are and were, for who may see them. */
@Component
record DirectionHistory(History history, Access access) {

    /** @throws RefusedException unknown-resource */
    Versioned<Direction> read(UUID direction, Moment moment, Actor actor) {
        return history.read(direction, moment, Direction.FOLD)
                .filter(folded -> folded.state().id() != null)
                .filter(folded -> access.maySee(actor, folded.state().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    /**
     * Made of the very sections that were published, never computed anew.
     *
     * @return empty when there is no version of that number, or it is a draft
     */
    Optional<FrozenVersion> frozen(UUID direction, int number) {
        var none = FrozenVersion.none(SubjectType.DIRECTION, direction, number);
        return history.read(direction, Moment.now(), new Fold<>(none, SubjectEvent.class, FrozenVersion::evolve))
                .map(Versioned::state)
                .filter(version -> version.digest() != null);
    }
}
