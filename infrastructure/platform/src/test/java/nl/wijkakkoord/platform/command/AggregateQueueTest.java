// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AggregateQueueTest {
    private final UUID aggregate = UUID.randomUUID();

    @Test
    void of_those_who_want_the_same_one_is_busy_at_a_time() {
        // Given
        var turns = new AggregateQueue(Duration.ofMinutes(1));
        var busy = new AtomicInteger();
        var most = new AtomicInteger();

        // When
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 50; i++) {
                threads.submit(() -> turns.take(aggregate, () -> {
                    most.accumulateAndGet(busy.incrementAndGet(), Math::max);
                    Thread.yield();
                    return busy.decrementAndGet();
                }));
            }
        }

        // Then
        assertThat(most).hasValue(1);
    }

    @Test
    void who_waits_too_long_is_told_and_has_done_nothing_and_others_are_not_waited_for() throws Exception {
        // Given
        var turns = new AggregateQueue(Duration.ofMillis(20));
        var holds = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var done = new AtomicInteger();
        String other;
        int meanwhile;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> turns.take(aggregate, () -> {
                holds.countDown();
                return await(end);
            }));
            holds.await();

            // When
            assertThatThrownBy(() -> turns.take(aggregate, done::incrementAndGet))
                    .isInstanceOf(AggregateBusyException.class);
            other = turns.take(UUID.randomUUID(), () -> "done");
            meanwhile = done.get();
            end.countDown();
        }
        var afterwards = turns.take(aggregate, done::incrementAndGet);

        // Then
        assertThat(meanwhile).isZero();
        assertThat(other).isEqualTo("done");
        assertThat(afterwards).isOne();
    }

    private static boolean await(CountDownLatch end) {
        try {
            end.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
