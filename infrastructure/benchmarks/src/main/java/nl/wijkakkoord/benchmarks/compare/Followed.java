// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.wijkakkoord.benchmarks.OpenRound;
import nl.wijkakkoord.benchmarks.PublicInterfaces;

/** The journal of a wijkaanpak, as who follows its entries sees them come. */
final class Followed implements AutoCloseable {
    static final String PATH = "/audit/v1/wijkaanpakken/{wijkaanpak}/entries/stream";

    private static final Duration SILENCE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Stream<String> lines;
    private final BlockingQueue<Long> arrivals = new LinkedBlockingQueue<>();

    private Followed(Stream<String> lines) {
        this.lines = lines;
    }

    /** Waits until all that was recorded of the round's wijkaanpak has come. */
    static Followed of(PublicInterfaces system, OpenRound round) throws IOException, InterruptedException {
        var request = system.to(
                        PATH.replace("{wijkaanpak}", round.wijkaanpak().toString()),
                        round.speakers().getFirst().client())
                .header("Accept", "text/event-stream");
        var followed = new Followed(system.send(request, BodyHandlers.ofLines()).body());
        Thread.startVirtualThread(followed::note);
        while (followed.poll(SILENCE) != null) {
            // It belongs to what was recorded before.
        }
        return followed;
    }

    /** When the next entry came, by {@link System#nanoTime()}. */
    long next() throws InterruptedException {
        var arrival = poll(PATIENCE);
        if (arrival == null) {
            throw new IllegalStateException("No entry came in the journal for " + PATIENCE.toSeconds() + " s");
        }
        return arrival;
    }

    /** @throws IllegalStateException when there is an entry that nobody asked for the next of */
    void mustBeAtEnd() {
        if (!arrivals.isEmpty()) {
            throw new IllegalStateException("More entries came in the journal than commands were given");
        }
    }

    @Override
    public void close() {
        lines.close();
    }

    private Long poll(Duration time) throws InterruptedException {
        return arrivals.poll(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void note() {
        try {
            lines.filter(line -> line.startsWith("id:")).forEach(line -> arrivals.add(System.nanoTime()));
        } catch (UncheckedIOException e) {
            // It was closed; or it broke off, and who waits for the next entry will say that none came.
        }
    }
}
