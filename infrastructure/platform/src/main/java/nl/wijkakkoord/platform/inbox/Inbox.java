// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.wijkakkoord.platform.inbox.InboxTables.Line;
import nl.wijkakkoord.platform.tracing.Traces;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears each event once: that it was heard and what it led to are one transaction. Events that come together share one,
 * as long as nothing fails; else each has its own. What cannot be handled is parked, with the later events of its key;
 * what fails for a reason that passes is left for Kafka to deliver again. What is no event at all is set aside alone: nothing
 * follows from it, so nothing waits for it.
 */
final class Inbox implements BatchMessageListener<String, byte[]> {
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

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> messages) {
        var events = messages.stream().map(Received::of).toList();
        int done = 0;
        while (done < events.size()) {
            var quiet = events.stream().skip(done).takeWhile(handling::isQuiet).toList();
            if (quiet.size() > 1 && together(quiet)) {
                done += quiet.size();
            } else {
                // What failed together, or what comes next: only one is quiet, or it is not quiet itself.
                for (var end = done + Math.max(1, quiet.size()); done < end; done++) {
                    alone(events.get(done), done);
                }
            }
        }
    }

    /** @return false when that was not to be, and nothing was done */
    private boolean together(List<Received> events) {
        try {
            var done = transactions.execute(transaction -> hear(events, this::handleInItsTrace));
            done.forEach(handled);
            return true;
        } catch (RuntimeException | Error e) {
            LOG.info("{} events are handled one by one: {}", events.size(), e.toString());
            return false;
        }
    }

    private void handleInItsTrace(Received received) {
        traces.follow(received.envelope(), received.topic(), () -> {
            handling.handle(received);
            return received;
        });
    }

    /** @param index in what Kafka delivered, from where it delivers again */
    private void alone(Received received, int index) {
        try {
            traces.follow(received.envelope(), received.topic(), () -> hear(received))
                    .forEach(handled);
        } catch (RuntimeException e) {
            throw new BatchListenerFailedException("Not now", e, index);
        }
    }

    private List<Received> hear(Received received) {
        try {
            return retries.invoke(() -> transactions.execute(transaction -> hear(List.of(received), handling::handle)));
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
            transactions.executeWithoutResult(transaction -> park(received, e));
            return List.of();
        }
    }

    /** @return those that were handled: no repetition, neither parked nor set aside */
    private List<Received> hear(List<Received> messages, Consumer<Received> handle) {
        var lines = messages.stream().map(Line::of).collect(Collectors.toSet());
        tables.waitForTurn(lines);
        var fresh = tables.enter(messages);
        handling.keep(fresh);
        var events =
                fresh.stream().filter(received -> received.envelope() != null).toList();
        fresh.stream().filter(received -> received.envelope() == null).forEach(this::setAside);
        var held = tables.held(lines);
        var waiting = events.stream().collect(Collectors.partitioningBy(received -> held.contains(Line.of(received))));
        waiting.get(true).forEach(received -> tables.park(received, "Waits for an earlier event of its key"));
        handling.advance(waiting.get(false));
        waiting.get(false).forEach(handle);
        return waiting.get(false);
    }

    private void setAside(Received received) {
        LOG.warn(
                "Set aside, since it is no event of that topic's service: {} with key {}",
                received.id(),
                received.key());
        tables.setAside(received);
    }

    private void park(Received received, Throwable failure) {
        tables.waitForTurn(Set.of(Line.of(received)));
        var fresh = tables.enter(List.of(received));
        handling.keep(fresh);
        fresh.forEach(each -> tables.park(each, failure.toString()));
    }
}
