// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Members who take positions over HTTP, each one after the other, as any program of an organisation would. */
public final class Clients {
    private static final long LONGEST_MICROS = Duration.ofMinutes(1).toNanos() / 1000;

    private final PublicInterfaces system;
    private final List<OpenRound> rounds;

    public Clients(PublicInterfaces system, List<OpenRound> rounds) {
        this.system = system;
        this.rounds = rounds;
    }

    /** @param times of the answers, in microseconds */
    public record Done(long commands, Duration took, Histogram times) {
        public double perSecond() {
            return commands / (took.toNanos() / 1e9);
        }
    }

    /** As many commands as so many clients get through in that time, each in any of the rounds. */
    public Done during(Duration time, int clients) {
        return during(time, clients, Long.MAX_VALUE);
    }

    /** @param most stops after so many commands, if that is sooner */
    public Done during(Duration time, int clients, long most) {
        var times = new ConcurrentHistogram(LONGEST_MICROS, 3);
        var begun = System.nanoTime();
        var end = begun + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = IntStream.range(0, clients)
                    .mapToObj(i -> threads.submit(() -> {
                        while (System.nanoTime() < end && times.getTotalCount() < most) {
                            var before = System.nanoTime();
                            take(any(rounds));
                            times.recordValue((System.nanoTime() - before) / 1000);
                        }
                        return null;
                    }))
                    .toList();
            for (var each : working) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Done(times.getTotalCount(), Duration.ofNanos(System.nanoTime() - begun), times);
    }

    /** One of the speakers takes a position in the round. */
    public void take(OpenRound round) throws IOException, InterruptedException {
        var speaker = any(round.speakers());
        system.write(round.path() + "/positions", speaker.client(), round.position(speaker));
    }

    /** Reads the round. */
    public void read(OpenRound round, String query) throws IOException, InterruptedException {
        var reader = round.speakers().getFirst().client();
        system.send(system.to(round.path() + query, reader), BodyHandlers.ofString());
    }

    private static <T> T any(List<T> list) {
        return list.get(ThreadLocalRandom.current().nextInt(list.size()));
    }
}
