// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.access.Sight;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Reads what aggregates decide on, now or at any moment of their past: one fold for both. */
public class History {
    private final EventStore events;
    private final Access access;

    History(EventStore events, Access access) {
        this.events = events;
        this.access = access;
    }

    /**
     * As it was at that moment, for who may see it today, as far as it may.
     *
     * @throws RefusedException unknown-resource, also when it is there but not for the actor, or was not there yet;
     *     version-in-future when it is there, but not in that version
     */
    public <S extends Visible> Versioned<S> find(UUID aggregate, Fold<S, ?> fold, Moment moment, Actor actor) {
        return seen(aggregate, fold, moment, actor)
                .map(found -> inVersion(moment, found))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    /** As it is now, for who may see it today, as far as it may; empty to who may not see it. */
    public <S extends Visible> Optional<Versioned<S>> seen(UUID aggregate, Fold<S, ?> fold, Actor actor) {
        return seen(aggregate, fold, Moment.now(), actor);
    }

    private <S extends Visible> Optional<Versioned<S>> seen(
            UUID aggregate, Fold<S, ?> fold, Moment moment, Actor actor) {
        var now = folded(aggregate, Moment.now(), fold, Sight.WHOLE);
        var sight = now.map(read -> access.sightOf(actor, read.state()));
        return sight.flatMap(seen -> moment.present() && seen.isWhole() ? now : folded(aggregate, moment, fold, seen))
                .filter(found -> access.maySee(actor, found.state()));
    }

    /**
     * Folds the events of one aggregate that were recorded by the moment asked for. Within an aggregate the recorded
     * time never goes back, so those are a prefix of its events.
     *
     * @return empty when nothing was recorded by then that changes the state: the aggregate is not there, or is of
     *     another kind
     * @throws RefusedException version-in-future when it is there, but not in that version
     */
    public <S> Optional<Versioned<S>> read(UUID aggregate, Moment moment, Fold<S, ?> fold) {
        return folded(aggregate, moment, fold, Sight.WHOLE).map(found -> inVersion(moment, found));
    }

    /** The same, for who has no account: only what is public counts as a version. */
    public <S> Optional<Versioned<S>> readPublic(UUID aggregate, Moment moment, Fold<S, ?> fold) {
        return folded(aggregate, moment, fold, Sight.PUBLIC_PART).map(found -> inVersion(moment, found));
    }

    private static <S> Versioned<S> inVersion(Moment moment, Versioned<S> found) {
        if (moment.version() != null && found.version() < moment.version()) {
            throw new RefusedException(RequestRefusal.VERSION_IN_FUTURE, found.version());
        }
        return found;
    }

    private <S> Optional<Versioned<S>> folded(UUID aggregate, Moment moment, Fold<S, ?> fold, Sight sight) {
        var folded = new Versioned<>(fold.blank(), 0, null);
        var stream = events.readEvents(aggregate.toString());
        while (stream.hasNext()) {
            var event = (Event) stream.next().getPayload();
            var counts = !sight.publicOnly() || event.audience().kind() == Audience.Kind.PUBLIC;
            var number = folded.version() + (counts ? 1 : 0);
            if (!sight.includes(event.at()) || !moment.includes(event.at(), number)) {
                break;
            }
            folded = new Versioned<>(fold.after(folded.state(), event), number, counts ? event.at() : folded.at());
        }
        return folded.version() == 0 || folded.state().equals(fold.blank()) ? Optional.empty() : Optional.of(folded);
    }

    /**
     * An event of an aggregate, by its own id.
     *
     * @return empty when the aggregate has none with that id
     */
    public Optional<Event> entry(UUID aggregate, UUID entry) {
        var stream = events.readEvents(aggregate.toString());
        while (stream.hasNext()) {
            var message = stream.next();
            if (message.getIdentifier().equals(entry.toString())) {
                return Optional.of((Event) message.getPayload());
            }
        }
        return Optional.empty();
    }
}
