// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;

/** What every aggregate does: ask its state, and record what that answers. */
public abstract class EventSourcedAggregate {
    private Instant latest = Instant.EPOCH;

    /**
     * Records the events of a decision that was accepted.
     *
     * @param decide gets the time to record: UTC, whole milliseconds, never before an earlier event of this aggregate,
     *     whatever the clocks of the instances say
     */
    protected final Decision record(Clock clock, Function<Instant, Decision> decide) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var decision = decide.apply(now.isBefore(latest) ? latest : now);
        if (decision instanceof Accepted accepted) {
            accepted.events().forEach(AggregateLifecycle::apply);
        }
        return decision;
    }

    @EventSourcingHandler
    void on(Event event) {
        latest = event.at();
        evolve(event);
    }

    /** Takes over the identifier and evolves the state; an event that is not of this aggregate's own kind is skipped. */
    protected abstract void evolve(Event event);
}
