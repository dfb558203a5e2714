// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.List;
import java.util.Set;
import nl.wijkakkoord.platform.inbox.InboxTables.Line;
import nl.wijkakkoord.platform.tracing.Traces;
import org.springframework.transaction.support.TransactionTemplate;

/** What an operator can do with events that could not be handled. */
public final class ParkedEvents {
    private final TransactionTemplate transactions;
    private final InboxTables tables;
    private final Handling handling;
    private final Traces traces;

    ParkedEvents(TransactionTemplate transactions, InboxTables tables, Handling handling, Traces traces) {
        this.transactions = transactions;
        this.tables = tables;
        this.handling = handling;
        this.traces = traces;
    }

    /** The first thousand; those of one topic and key in the order in which they will be handled. */
    public List<ParkedEvent> list() {
        return tables.parked();
    }

    /**
     * Handles the parked events of a key in their order, each in a transaction of its own, until there are none or one
     * fails again.
     *
     * @return what is still parked of that key, with its newest error
     */
    public List<ParkedEvent> retry(String key) {
        tables.held(key).forEach(this::retry);
        return tables.parked(key);
    }

    /**
     * Leaves an event unhandled for good. That, why, and who decided it are kept with its bytes. The later events of its
     * key wait until the key is retried.
     *
     * @param by who decides it
     * @return false when no event with that id is parked
     * @throws IllegalArgumentException without a reason
     */
    public boolean skip(String id, String reason, String by) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("Skipping an event needs a reason.");
        }
        return tables.skip(id, reason, by) > 0;
    }

    private void retry(Line line) {
        while (handleFirst(line)) {
            // One transaction for each.
        }
    }

    private boolean handleFirst(Line line) {
        var failed = new Received[1];
        try {
            return transactions.execute(transaction -> {
                tables.waitForTurn(Set.of(line));
                var first = tables.firstParked(line);
                first.ifPresent(received -> {
                    failed[0] = received;
                    traces.follow(received.envelope(), line.topic(), () -> {
                        handling.advance(List.of(received));
                        handling.handle(received);
                        return received;
                    });
                    tables.unpark(received);
                });
                return first.isPresent();
            });
        } catch (RuntimeException e) {
            if (failed[0] == null || Faults.pass(e)) {
                throw e;
            }
            tables.failedAgain(failed[0], e.toString());
            return false;
        }
    }
}
