// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.decision.RefusalRecorded;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.metrics.Metrics;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import nl.wijkakkoord.platform.tracing.Traces;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;

/**
 * The one way in for everything that changes. Events, search tables, what the request itself keeps and the answer to
 * its Idempotency-Key are written in one transaction, or none of them.
 */
public class Commands {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private sealed interface Attempt {}

    private record Answered(Receipt receipt) implements Attempt {}

    /** @param version of the command's target */
    private record Rejected(Command command, long version, Refused refused) implements Attempt {}

    private final CommandGateway gateway;
    private final EventStore events;
    private final TransactionTemplate transaction;
    private final AdvisoryLocks locks;
    private final AggregateQueue turns = new AggregateQueue(LONGEST_WAIT);
    private final AnsweredRequests answered;
    private final RefusalRecords refusals;
    private final MeterRegistry meters;
    private final Traces traces;

    public Commands(
            CommandGateway gateway,
            EventStore events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            RefusalRecords refusals,
            MeterRegistry meters,
            Traces traces) {
        this.gateway = gateway;
        this.events = events;
        this.transaction = transaction;
        this.locks = new AdvisoryLocks(jdbc);
        this.answered = new AnsweredRequests(jdbc);
        this.refusals = refusals;
        this.meters = meters;
        this.traces = traces;
    }

    /**
     * Handles a request on something that exists; on something that exists.
     *
     * @param command made inside the transaction, so what it looks up and what it stores beside the events stand or
     *     fall with it
     * @throws RefusedException for every refusal; nothing is then changed. A final one is what the same key gets for ever,
     *     and that of a {@link RefusalRecorded} command is recorded
     * @throws AggregateBusyException when too many others change the same; nothing is then changed
     */
    public Receipt handle(Intent intent, Supplier<? extends Command> command) {
        return answer(intent, command, null);
    }

    /**
     * Handles a request that makes something new; and says where it is.
     *
     * @param location absolute path of the new resource
     */
    public Receipt create(Intent intent, String location, Supplier<? extends Command> command) {
        return answer(intent, command, location);
    }

    /**
     * What a policy does, in the transaction of the event that it reacts to.
     *
     * @throws RefusedException when the state refuses; the event is then parked, for an operator to look at
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void react(Envelope cause, Command command) {
        var tracing = new HashMap<String, Object>();
        tracing.put("correlationid", cause.correlationid());
        tracing.put("causationid", cause.id());
        locks.await(CommandLock.AGGREGATE, command.target());
        send(command, null, traced(tracing));
    }

    /**
     * What follows for another aggregate of the same service, in the transaction of the event.
     *
     * @throws RefusedException when the state refuses; nothing is then changed, the event itself included
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Command command) {
        locks.await(CommandLock.AGGREGATE, command.target());
        send(command, null, new HashMap<>());
    }

    /**
     * What a deadline leads to, in one transaction with its end.
     *
     * @param stands says whether the deadline still stands
     * @return false when it did not, or when somebody is changing that aggregate just now; nothing was done then
     * @throws RefusedException when the state refuses; nothing is then changed
     * @throws IllegalStateException when the deadline stands after it was met, so that it would be met again, also after
     *     every rebuild; nothing is then changed
     */
    public boolean due(Command command, BooleanSupplier stands) {
        return transaction.execute(tx -> {
            // First: whoever cancels a deadline holds the aggregate too.
            if (!locks.take(CommandLock.AGGREGATE, command.target()) || !stands.getAsBoolean()) {
                return false;
            }
            send(command, null, traced(new HashMap<>()));
            Assert.state(!stands.getAsBoolean(), "No event of " + command + " cancels or moves its deadline");
            return true;
        });
    }

    private Receipt answer(Intent intent, Supplier<? extends Command> command, @Nullable String location) {
        return switch (attempt(intent, command, location)) {
            case Answered answered -> answered.receipt();
            case Rejected rejected ->
                transaction
                        .execute(tx -> keep(intent, rejected))
                        .orElseThrow(() -> new RefusedException(rejected.refused()));
        };
    }

    /** Who finds somebody else at the aggregate tries again in its turn, and has no connection until then. */
    private Attempt attempt(Intent intent, Supplier<? extends Command> command, @Nullable String location) {
        try {
            return inTransaction(() -> once(intent, command, location, this::goFirst));
        } catch (AggregateBusyException busy) {
            return turns.take(
                    busy.aggregate(),
                    () -> inTransaction(() -> once(
                            intent, command, location, aggregate -> locks.await(CommandLock.AGGREGATE, aggregate))));
        }
    }

    private Attempt inTransaction(Supplier<Attempt> attempt) {
        return transaction.execute(tx -> {
            var tried = attempt.get();
            if (tried instanceof Rejected) {
                tx.setRollbackOnly();
            }
            return tried;
        });
    }

    private void goFirst(UUID aggregate) {
        if (!locks.take(CommandLock.AGGREGATE, aggregate)) {
            throw new AggregateBusyException(aggregate);
        }
    }

    private Attempt once(
            Intent intent, Supplier<? extends Command> supplier, @Nullable String location, Consumer<UUID> lock) {
        if (intent.idempotencyKey() != null) {
            var before = answered.find(intent);
            if (before.isPresent()) {
                return new Answered(before.get());
            }
        }
        var command = supplier.get();
        lock.accept(command.target());
        try {
            send(command, intent.expectedVersion(), tracing(intent));
        } catch (RefusedException e) {
            return new Rejected(command, version(command), e.refused());
        }
        var receipt = new Receipt(command.target(), version(command), location);
        if (intent.idempotencyKey() != null) {
            answered.keep(intent, receipt);
        }
        return new Answered(receipt);
    }

    /**
     * What remains of a refused request, in a transaction of its own.
     *
     * @return what a repetition was answered that came in between; nothing is kept then
     */
    private Optional<Receipt> keep(Intent intent, Rejected rejected) {
        var refusal = rejected.refused().refusal();
        if (intent.idempotencyKey() != null) {
            var overtaken = answered.await(intent);
            if (overtaken.isPresent()) {
                return overtaken;
            }
            if (refusal.kind().isFinal()) {
                answered.keep(intent, rejected.refused());
            }
        }
        if (rejected.command() instanceof RefusalRecorded command) {
            refusals.record(intent, command, rejected.version(), refusal, tracing(intent));
        }
        return Optional.empty();
    }

    private Map<String, Object> tracing(Intent intent) {
        var metadata = new HashMap<String, Object>();
        metadata.put("client", intent.actor().client());
        metadata.put("correlationid", intent.correlationId());
        return traced(metadata);
    }

    private Map<String, Object> traced(Map<String, Object> metadata) {
        metadata.put("traceparent", traces.current());
        metadata.values().removeIf(Objects::isNull);
        return metadata;
    }

    private void send(Command command, @Nullable Long expected, Map<String, Object> metadata) {
        var outcome = "fault";
        try {
            var decision = decide(command, expected, MetaData.from(metadata));
            if (decision instanceof Refused refused) {
                throw new RefusedException(refused);
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

    /** By who holds the aggregate. */
    private Decision decide(Command command, @Nullable Long expected, MetaData metadata) {
        if (expected != null && expected != version(command)) {
            throw new RefusedException(RequestRefusal.VERSION_MISMATCH);
        }
        try {
            return gateway.sendAndWait(new GenericCommandMessage<>(command, metadata));
        } catch (AggregateNotFoundException | IncompatibleAggregateException e) {
            // The second: there is something with this id, of another kind.
            throw new RefusedException(RequestRefusal.UNKNOWN_RESOURCE);
        }
    }

    private long version(Command command) {
        return events.lastSequenceNumberFor(command.target().toString()).orElse(-1L) + 1;
    }
}
