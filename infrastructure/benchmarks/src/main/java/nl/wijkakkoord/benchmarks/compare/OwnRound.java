// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nl.wijkakkoord.benchmarks.Clients;
import nl.wijkakkoord.benchmarks.OpenRound;
import nl.wijkakkoord.benchmarks.PublicInterfaces;
import org.HdrHistogram.Histogram;

/** A round in whose wijkaanpak only one client acts, one command at a time. It becomes a long one, equally on both sides. */
record OwnRound(PublicInterfaces system, OpenRound round, Clients clients) {

    static OwnRound in(PublicInterfaces system) {
        var round = system.openRounds(1).getFirst();
        return new OwnRound(system, round, new Clients(system, List.of(round)));
    }

    /** From the answers to so many commands to their entries in the journal, in microseconds. */
    Histogram journal(int unmeasured, int measured) throws IOException, InterruptedException {
        var times = new Histogram(3);
        try (var journal = Followed.of(system, round)) {
            for (var i = 0; i < unmeasured + measured; i++) {
                clients.take(round);
                var answered = System.nanoTime();
                // An entry may overtake the answer.
                var micros = Math.max(0, journal.next() - answered) / 1000;
                if (i >= unmeasured) {
                    times.recordValue(micros);
                }
                // Not in step with anything that looks around at a fixed pace.
                Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextInt(5, 15)));
                journal.mustBeAtEnd();
            }
        }
        return times;
    }

    /** Reading the round so often, with its whole history, in microseconds. */
    Histogram reading(int unmeasured, int measured) throws IOException, InterruptedException {
        var times = new Histogram(3);
        for (var i = 0; i < unmeasured + measured; i++) {
            var before = System.nanoTime();
            clients.read(round, "");
            if (i >= unmeasured) {
                times.recordValue((System.nanoTime() - before) / 1000);
            }
        }
        return times;
    }
}
