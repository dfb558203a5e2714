// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.HdrHistogram.Histogram;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long after the answer to a command its event stands in the journal, committed. */
final class JournalLatency {
    private final Clients clients;
    private final OpenRound round;
    private final JdbcClient audit;

    /** @param round of a wijkaanpak in which nobody else does anything meanwhile */
    JournalLatency(House house, Clients clients, OpenRound round) {
        this.clients = clients;
        this.round = round;
        this.audit = house.databases().jdbc("audit");
    }

    /** In microseconds, of commands one at a time, for so long. */
    Histogram measure(Duration time) throws IOException, InterruptedException {
        var times = new Histogram(Duration.ofMinutes(5).toNanos() / 1000, 3);
        for (var end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; ) {
            var before = entries();
            clients.take(round);
            var answered = System.nanoTime();
            while (entries() == before) {
                Thread.sleep(Duration.ofNanos(200_000));
            }
            times.recordValue((System.nanoTime() - answered) / 1000);
            // Not in step with anything that looks around at a fixed pace.
            Thread.sleep(ThreadLocalRandom.current().nextInt(5, 15));
        }
        return times;
    }

    private long entries() {
        return audit.sql("select length from journal_chain where chain = ?")
                .param(round.wijkaanpak().toString())
                .query(Long.class)
                .single();
    }
}
