// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Requests that want to change one and the same aggregate wait for each other here, in the order in which they came and
 * without a database connection: so they do not take all connections from requests that have nothing to do with it.
 */
final class AggregateQueue {
    private final ConcurrentHashMap<UUID, Turn> turns = new ConcurrentHashMap<>();
    private final Duration patience;

    /** @param patience how long a request waits at most */
    AggregateQueue(Duration patience) {
        this.patience = patience;
    }

    private record Turn(Semaphore free, int wanted) {
        static final Turn NONE = new Turn(new Semaphore(1, true), 0);

        Turn wantedBy(int more) {
            return new Turn(this == NONE ? new Semaphore(1, true) : free, wanted + more);
        }
    }

    /**
     * Runs the action as the only one here on that aggregate.
     *
     * @throws AggregateBusyException when its turn does not come; nothing was done then
     */
    <T> T take(UUID aggregate, Supplier<T> action) {
        var turn = turns.compute(aggregate, (_, all) -> (all == null ? Turn.NONE : all).wantedBy(1));
        try {
            if (!turn.free().tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AggregateBusyException(aggregate);
            }
            try {
                return action.get();
            } finally {
                turn.free().release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AggregateBusyException(aggregate);
        } finally {
            turns.computeIfPresent(aggregate, (_, all) -> all.wanted() == 1 ? null : all.wantedBy(-1));
        }
    }
}
