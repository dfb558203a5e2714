// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.time.Duration;
import java.util.function.Consumer;
import nl.wijkakkoord.platform.tracing.Traces;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears each event once: that it was heard and what it led to are one transaction. What cannot be handled is parked in a
 * transaction of its own, with the later events of its key; what fails for a reason that passes is left for Kafka to
 * deliver again.
 */
final class Inbox implements MessageListener<String, byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final RetryPolicy A_FEW_TIMES = RetryPolicy.builder()
            .maxRetries(3)
            .delay(Duration.ofMillis(20))
            .multiplier(4)
            .build();

    private final TransactionTemplate transactions;
    private final InboxTables tables;
    private final Handling handling;
    private final Traces traces;
    private final Consumer<Received> handled;
    private final RetryTemplate retries = new RetryTemplate(A_FEW_TIMES);

    /** @param handled is told of each event after its transaction */
    Inbox(
            TransactionTemplate transactions,
            InboxTables tables,
            Handling handling,
            Traces traces,
            Consumer<Received> handled) {
        this.transactions = transactions;
        this.tables = tables;
        this.handling = handling;
        this.traces = traces;
        this.handled = handled;
    }

    private enum Outcome {
        HANDLED,
        PARKED,
        REPEATED
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        var received = Received.of(message);
        var outcome = traces.follow(received.envelope(), received.topic(), () -> hear(received));
        if (outcome == Outcome.HANDLED) {
            handled.accept(received);
        }
    }

    private Outcome hear(Received received) {
        try {
            return retries.invoke(() -> transactions.execute(transaction -> tryOnce(received)));
        } catch (RuntimeException | Error e) {
            if (Faults.pass(e)) {
                throw e;
            }
            LOG.error(
                    "Parked, with what follows of its key {}: {} of {} at {}-{}@{}",
                    received.key(),
                    received.id(),
                    received.type(),
                    received.topic(),
                    received.partition(),
                    received.offset(),
                    e);
            return transactions.execute(transaction -> park(received, e));
        }
    }

    private Outcome tryOnce(Received received) {
        tables.waitForTurn(received.topic(), received.key());
        if (!tables.enter(received)) {
            return Outcome.REPEATED;
        }
        handling.keep(received);
        if (tables.hasParked(received)) {
            tables.park(received, "Waits for an earlier event of its key");
            return Outcome.PARKED;
        }
        handling.handle(received);
        return Outcome.HANDLED;
    }

    private Outcome park(Received received, Throwable failure) {
        tables.waitForTurn(received.topic(), received.key());
        if (!tables.enter(received)) {
            return Outcome.REPEATED;
        }
        handling.keep(received);
        tables.park(received, failure.toString());
        return Outcome.PARKED;
    }
}
