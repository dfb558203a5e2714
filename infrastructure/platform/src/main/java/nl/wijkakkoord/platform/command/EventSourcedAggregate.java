// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.decision.Fold;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** What every aggregate does: ask its state, and record what that answers. Its handlers bring what the state must know. */
public abstract class EventSourcedAggregate<S> {
    private final Fold<S, ?> fold;
    private final Function<Event, UUID> identify;

    @AggregateIdentifier
    private UUID id;

    private S state;
    private final Set<Integer> said = new HashSet<>();
    private Instant latest = Instant.EPOCH;

    @Nullable
    private EventStore store;

    /** @param id of the aggregate that an event of its own is of */
    protected <E extends Event> EventSourcedAggregate(Fold<S, E> fold, Function<E, UUID> id) {
        this.fold = fold;
        this.identify = event -> id.apply(fold.events().cast(event));
        this.state = fold.blank();
    }

    protected final UUID id() {
        return id;
    }

    /** What is decided on; one that others may own by now says of whom it is. */
    protected S state() {
        return state;
    }

    /**
     * The time to record: UTC, whole milliseconds, never before an earlier event of this aggregate, whatever the clocks of
     * the instances say.
     */
    protected final Instant now(Clock clock) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isBefore(latest) ? latest : now;
    }

    /**
     * Records the events of a decision that was accepted. An act that was done before by the same person, and that would
     * leave everything as it is, is no new act, whatever is asked of whichever aggregate (ADR 0027).
     */
    protected final Decision record(Decision decision) {
        if (!(decision instanceof Accepted accepted)) {
            return decision;
        }
        var fresh = isRepetition(accepted.events()) ? Decision.unchanged() : accepted;
        fresh.events().forEach(AggregateLifecycle::apply);
        return fresh;
    }

    /** What was said before is read again only when it may well be the same, and one by one: a history can be long. */
    private boolean isRepetition(List<Event> events) {
        return store != null
                && events.stream().map(Repetition::brief).allMatch(said::contains)
                && new Repetition<>(fold, events)
                        .isIn(
                                store.readEvents(id.toString()).asStream().map(message -> (Event) message.getPayload()),
                                state);
    }

    @EventSourcingHandler
    void on(Event event, EventStore store) {
        this.store = store;
        said.add(Repetition.brief(event));
        latest = event.at();
        if (fold.events().isInstance(event)) {
            id = identify.apply(event);
            state = fold.after(state, event);
        }
    }
}
