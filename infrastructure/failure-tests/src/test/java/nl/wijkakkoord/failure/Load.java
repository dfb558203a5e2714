// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Clients that write, each in neighbourhoods of its own, until they are stopped. */
final class Load implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong done = new AtomicLong();
    private final List<Future<?>> clients;
    private volatile boolean stopping;

    private Load(House house, String name, int clients) {
        house.memberOfMunicipality();
        this.clients = IntStream.range(0, clients)
                .<Future<?>>mapToObj(i -> threads.submit(() -> write(house, name + i)))
                .toList();
    }

    static Load start(House house, String name, int clients) {
        return new Load(house, name, clients);
    }

    /** Waits until so many more commands were acknowledged. */
    void awaitMore(int commands) {
        var goal = done.get() + commands;
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> done.get() >= goal || clients.stream().anyMatch(Future::isDone));
    }

    /** Waits until every client knows what became of its last command. */
    void stop() {
        stopping = true;
        try {
            for (var client : clients) {
                client.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("A client failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without waiting for anything, also when the test has failed. */
    @Override
    public void close() {
        stopping = true;
        threads.shutdownNow();
    }

    private void write(House house, String name) {
        var chance = Seed.of(name);
        while (!stopping) {
            var neighbourhood = Neighbourhood.start(house, chance);
            while (!stopping && !neighbourhood.finished()) {
                neighbourhood.step();
                done.incrementAndGet();
            }
            neighbourhood.settle();
        }
    }
}
