// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.io.IOException;
import org.HdrHistogram.Histogram;

/** How fast the events of an aggregate become its state: a whole history is read over HTTP, beside one event of it. */
final class Folding {
    private static final int TIMES = 200;

    private final Clients clients;
    private final OpenRound round;

    /** @param round with a long history */
    Folding(Clients clients, OpenRound round) {
        this.clients = clients;
        this.round = round;
    }

    /** Events per second, by the medians. */
    double measure(long events) throws IOException, InterruptedException {
        var whole = new Histogram(3);
        var first = new Histogram(3);
        for (var i = 0; i < TIMES; i++) {
            whole.recordValue(nanos(""));
            first.recordValue(nanos("?version=1"));
        }
        return (events - 1) / ((whole.getValueAtPercentile(50) - first.getValueAtPercentile(50)) / 1e9);
    }

    private long nanos(String query) throws IOException, InterruptedException {
        var before = System.nanoTime();
        clients.read(round, query);
        return System.nanoTime() - before;
    }
}
