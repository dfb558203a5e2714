// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
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

/** Ambitions as they are and were. */
@Component
public record AmbitionHistory(History history, Access access) {

    /**
     * For who may see it.
     *
     * @throws RefusedException unknown-resource
     */
    public Versioned<Ambition> read(UUID ambition, Moment moment, Actor actor) {
        return find(ambition, moment)
                .filter(folded -> access.maySee(actor, folded.state().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    /** As it is, for the service itself. */
    public Optional<Ambition> now(UUID ambition) {
        return find(ambition, Moment.now()).map(Versioned::state);
    }

    /**
     * As it was when that version of its criteria came into force, whatever came after; the event that brings it may be
     * missing yet.
     */
    Optional<Ambition> untilCriteria(UUID ambition, int version) {
        var until = new Fold<>(
                Ambition.NONE,
                AmbitionEvent.class,
                (state, event) -> state.inForce().version() < version ? state.evolve(event) : state);
        return history.read(ambition, Moment.now(), until).map(Versioned::state);
    }

    /**
     * Made of the very sections that were published, never computed anew.
     *
     * @return empty when there is no version of that number, or it is a draft
     */
    Optional<FrozenVersion> frozen(UUID ambition, int number) {
        var none = FrozenVersion.none(SubjectType.AMBITION, ambition, number);
        return history.read(ambition, Moment.now(), new Fold<>(none, SubjectEvent.class, FrozenVersion::evolve))
                .map(Versioned::state)
                .filter(version -> version.digest() != null);
    }

    private Optional<Versioned<Ambition>> find(UUID ambition, Moment moment) {
        return history.read(ambition, moment, Ambition.FOLD);
    }
}
