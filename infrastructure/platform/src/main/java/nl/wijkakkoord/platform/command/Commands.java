// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Attempt.Answered;
import nl.wijkakkoord.platform.command.Attempt.Rejected;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.RefusalRecorded;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.language.OrganisationNames;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import nl.wijkakkoord.platform.store.History;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;

/**
 * The one way in for everything that changes. Events, search tables, what the request itself keeps and the answer to
 * its Idempotency-Key are written in one transaction, or none of them.
 */
public class Commands {
    private final Sender sender;
    private final History history;
    private final Access access;
    private final TransactionTemplate transaction;
    private final AdvisoryLocks locks;
    private final AggregateQueue turns = new AggregateQueue(Duration.ofSeconds(10));
    private final RepeatedRequests repeated;
    private final RefusalRecords refusals;
    private final OrganisationNames names;

    Commands(
            Sender sender,
            History history,
            Access access,
            TransactionTemplate transaction,
            AdvisoryLocks locks,
            RepeatedRequests repeated,
            RefusalRecords refusals,
            OrganisationNames names) {
        this.sender = sender;
        this.history = history;
        this.access = access;
        this.transaction = transaction;
        this.locks = locks;
        this.repeated = repeated;
        this.refusals = refusals;
        this.names = names;
    }

    /**
     * Handles a request on what is there, for who may see it.
     *
     * @param fold of the command's target
     * @throws RefusedException for every refusal, unknown-resource first; nothing is then changed. A final one is what the
     *     same key gets for ever, and that of a {@link RefusalRecorded} command is recorded
     * @throws AggregateBusyException when too many others change the same; nothing is then changed
     */
    public Receipt handle(Intent intent, Fold<? extends Visible, ?> fold, Command command) {
        return handle(intent, () -> {
            history.find(command.target(), fold, Moment.now(), intent.actor());
            return command;
        });
    }

    /** The same, for what a wijkaanpak has one of, there or not yet, and for who may see the wijkaanpak. */
    public Receipt handle(Intent intent, UUID wijkaanpak, Command command) {
        return handle(intent, () -> ofWhoSees(wijkaanpak, intent, command));
    }

    /**
     * The same, for a command that is not just made of the request.
     *
     * @param command made inside the transaction, so what it looks up and what it stores beside the events stand or
     *     fall with it
     */
    public Receipt handle(Intent intent, Supplier<? extends Command> command) {
        return answer(intent, command, _ -> null);
    }

    /**
     * Handles a request that makes something new, and says where it is.
     *
     * @param location absolute path of the new resource
     */
    public Receipt create(Intent intent, String location, Supplier<? extends Command> command) {
        return answer(intent, command, _ -> location);
    }

    /**
     * The same, where it may turn out to be there already.
     *
     * @param location absolute path of the command's target
     */
    public Receipt create(Intent intent, Function<UUID, String> location, Supplier<? extends Command> command) {
        return answer(intent, command, location);
    }

    /** The same in a wijkaanpak, for who may see that, when the command itself says what is made. */
    public Receipt create(Intent intent, String location, UUID wijkaanpak, Command command) {
        return create(intent, location, () -> ofWhoSees(wijkaanpak, intent, command));
    }

    private Command ofWhoSees(UUID wijkaanpak, Intent intent, Command command) {
        access.mustSee(intent.actor(), wijkaanpak);
        return command;
    }

    /**
     * What a policy does, in the transaction of the event that it reacts to.
     *
     * @throws RefusedException when the state refuses; the event is then parked, for an operator to look at
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void react(Envelope cause, Command command) {
        locks.await(CommandLock.AGGREGATE, command.target());
        sender.follow(command, sender.tracing(cause));
    }

    /**
     * What follows for another aggregate of the same service, in the transaction of the event.
     *
     * @throws RefusedException when the state refuses; nothing is then changed, the event itself included
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Command command) {
        locks.await(CommandLock.AGGREGATE, command.target());
        sender.follow(command, Map.of());
    }

    /**
     * Keeps another aggregate that a command decides by as it is until the transaction ends, after who is changing it now. Of two that
     * wait for each other one would have to give way, so it is held before its state is read, and in the order in which what follows
     * goes to it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID aggregate) {
        locks.await(CommandLock.AGGREGATE, aggregate);
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
            sender.follow(command, sender.tracing());
            Assert.state(!stands.getAsBoolean(), "No event of " + command + " cancels or moves its deadline");
            return true;
        });
    }

    private Receipt answer(
            Intent intent, Supplier<? extends Command> command, Function<UUID, @Nullable String> location) {
        return switch (attempt(intent, command, location)) {
            case Answered answered -> answered.receipt();
            case Rejected rejected -> {
                var told = told(rejected);
                yield switch (transaction.execute(tx -> keep(intent, rejected, told))) {
                    case Answered overtaken -> overtaken.receipt();
                    case Rejected kept -> throw new RefusedException(kept.refused());
                };
            }
        };
    }

    /** As it is told, now and to who repeats the request: with the names that organisations go by. */
    private Refused told(Rejected rejected) {
        var refused = rejected.refused();
        var wijkaanpak = refused.arguments().isEmpty() ? null : sender.gate().wijkaanpak(rejected.command());
        return new Refused(refused.refusal(), List.copyOf(names.told(wijkaanpak, refused.arguments())));
    }

    /** Who finds somebody else at the aggregate tries again in its turn, and has no connection until then. */
    private Attempt attempt(
            Intent intent, Supplier<? extends Command> command, Function<UUID, @Nullable String> location) {
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
            Intent intent,
            Supplier<? extends Command> supplier,
            Function<UUID, @Nullable String> location,
            Consumer<UUID> lock) {
        if (intent.idempotencyKey() != null) {
            var before = repeated.find(intent);
            if (before.isPresent()) {
                return new Answered(before.get());
            }
        }
        var command = supplier.get();
        lock.accept(command.target());
        try {
            sender.request(command, intent);
        } catch (RefusedException e) {
            return new Rejected(command, sender.versionOf(command), e.refused());
        }
        var receipt = new Receipt(command.target(), sender.versionOf(command), location.apply(command.target()));
        if (intent.idempotencyKey() != null) {
            repeated.keep(intent, receipt);
        }
        return new Answered(receipt);
    }

    /**
     * What remains of a refused request, in a transaction of its own.
     *
     * @return what a repetition was answered that came in between, nothing is kept then; else what is answered
     */
    private Attempt keep(Intent intent, Rejected rejected, Refused told) {
        var refused = told;
        if (intent.idempotencyKey() != null) {
            var overtaken = repeated.await(intent);
            if (overtaken.isPresent()) {
                return new Answered(overtaken.get());
            }
            refused = repeated.keep(intent, told);
        }
        if (rejected.command() instanceof RefusalRecorded command) {
            refusals.record(intent, command, rejected.version(), told.refusal(), sender.tracing(intent));
        }
        return new Rejected(rejected.command(), rejected.version(), refused);
    }
}
