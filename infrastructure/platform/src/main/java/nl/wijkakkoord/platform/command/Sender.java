// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.decision.Forgetting;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.metrics.Metrics;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.tracing.Traces;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;

/** Sends a command to its aggregate, by who holds that; counts what becomes of it, and gives it what traces it. */
record Sender(
        CommandGateway gateway,
        EventStore events,
        MeterRegistry meters,
        Traces traces,
        GatedTarget gate,
        RepeatedRequests repeated) {

    /**
     * What somebody asks for, where the gate is open to it.
     *
     * @throws RefusedException when it is refused; {@code version-mismatch} when the target is at another version
     */
    void request(Command command, Intent intent) {
        var tracing = MetaData.from(tracing(intent));
        send(command, () -> gate.pass(command, () -> decide(command, intent.expectedVersion(), tracing)));
    }

    /**
     * What follows from what was recorded, gate or not.
     *
     * @throws RefusedException when it is refused
     */
    void follow(Command command, Map<String, Object> tracing) {
        send(command, () -> decide(command, null, MetaData.from(tracing)));
    }

    private void send(Command command, Supplier<Decision> decision) {
        var outcome = "fault";
        try {
            if (decision.get() instanceof Refused refused) {
                throw new RefusedException(refused);
            }
            if (command instanceof Forgetting) {
                repeated.forget();
            }
            outcome = "accepted";
        } catch (RefusedException e) {
            outcome = e.refused().refusal().code();
            throw e;
        } finally {
            meters.counter(Metrics.COMMANDS, "command", command.getClass().getSimpleName(), "outcome", outcome)
                    .increment();
        }
    }

    private Decision decide(Command command, @Nullable Long expectedVersion, MetaData tracing) {
        if (expectedVersion != null && expectedVersion != versionOf(command)) {
            throw new RefusedException(RequestRefusal.VERSION_MISMATCH);
        }
        try {
            return gateway.sendAndWait(new GenericCommandMessage<>(command, tracing));
        } catch (AggregateNotFoundException | IncompatibleAggregateException e) {
            // The second: there is something with this id, of another kind.
            throw new RefusedException(RequestRefusal.UNKNOWN_RESOURCE);
        }
    }

    /** Of its target: the number of its events. */
    long versionOf(Command command) {
        return events.lastSequenceNumberFor(command.target().toString()).orElse(-1L) + 1;
    }

    Map<String, Object> tracing(Intent intent) {
        var metadata = new HashMap<String, Object>();
        metadata.put("client", intent.actor().client());
        metadata.put("correlationid", intent.correlationId());
        return traced(metadata);
    }

    Map<String, Object> tracing(Envelope cause) {
        var metadata = new HashMap<String, Object>();
        metadata.put("correlationid", cause.correlationid());
        metadata.put("causationid", cause.id());
        return traced(metadata);
    }

    Map<String, Object> tracing() {
        return traced(new HashMap<>());
    }

    private Map<String, Object> traced(Map<String, Object> metadata) {
        metadata.put("traceparent", traces.current());
        metadata.values().removeIf(Objects::isNull);
        return metadata;
    }
}
