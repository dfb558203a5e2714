// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.benchmarks.Clients;
import nl.wijkakkoord.benchmarks.PublicInterfaces;
import org.HdrHistogram.Histogram;

/** All figures of a system that has just started. Each stretch is done unmeasured first. */
final class Measuring {
    private static final int ROUNDS = 96;
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final int MOST_CLIENTS = CLIENTS.getLast();

    // So much work, not so much time: then the compilers have seen as much on both sides.
    private static final int WARM_UP = 55 * ROUNDS;
    private static final Duration WARM_UP_AT_MOST = Duration.ofMinutes(1);
    private static final Duration UNMEASURED = Duration.ofSeconds(3);
    private static final Duration MEASURED = Duration.ofSeconds(8);
    private static final int UNMEASURED_TIMES = 100;
    private static final int MEASURED_TIMES = 300;

    private final RunningSide side;
    private final PublicInterfaces system;
    private final Map<String, Double> figures = new LinkedHashMap<>();

    Measuring(RunningSide side) {
        this.side = side;
        this.system = side.interfaces();
    }

    /** By their names, in the order of the table. */
    Map<String, Double> all() throws IOException, InterruptedException {
        figures.put("ready after, s", side.secondsToReady());
        inNewRounds().during(WARM_UP_AT_MOST, MOST_CLIENTS, WARM_UP);
        CLIENTS.forEach(this::commands);
        var own = OwnRound.in(system);
        times("from the answer to the journal entry", own.journal(UNMEASURED_TIMES, MEASURED_TIMES));
        times(
                "reading a round of %d positions".formatted(UNMEASURED_TIMES + MEASURED_TIMES),
                own.reading(UNMEASURED_TIMES, MEASURED_TIMES));
        figures.put("memory of its JVM at the end, MB", side.megabytes());
        return figures;
    }

    private void commands(int clients) {
        var rounds = inNewRounds();
        rounds.during(UNMEASURED, clients);
        var before = side.processorTime();
        var done = rounds.during(MEASURED, clients);
        var used = side.processorTime().minus(before);
        var name = clients == 1 ? "1 client" : clients + " clients";
        figures.put(name + ": commands/s", done.perSecond());
        times(name, done.times());
        figures.put(name + ": processor time of its JVM per command, ms", used.toNanos() / 1e6 / done.commands());
    }

    /** So that no history grows beyond what a round may have in real life. */
    private Clients inNewRounds() {
        return new Clients(system, system.openRounds(ROUNDS));
    }

    private void times(String name, Histogram micros) {
        figures.put(name + ": p50, ms", micros.getValueAtPercentile(50) / 1000.0);
        figures.put(name + ": p99, ms", micros.getValueAtPercentile(99) / 1000.0);
    }
}
