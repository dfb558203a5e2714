// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Does what will be measured until the JVM has compiled it: before that the compiler takes a good part of the processors,
 * and what runs is not what a service that is up for an hour runs.
 */
final class WarmUp {
    private static final int CLIENTS = 32;
    private static final int ROUNDS = 64;
    private static final Duration AT_A_TIME = Duration.ofSeconds(20);
    private static final int MOST_TIMES = 12;
    private static final double QUIET = 0.1;

    private final House house;

    WarmUp(House house) {
        this.house = house;
    }

    /**
     * New rounds each time, so that no history grows beyond those that are measured.
     *
     * @return clients of the last rounds
     */
    Clients untilCompiled() {
        for (var times = 1; ; times++) {
            var clients = new Clients(house.interfaces(), house.interfaces().openRounds(ROUNDS));
            var before = compiling();
            var done = clients.during(AT_A_TIME, CLIENTS, 55 * ROUNDS);
            var share = (compiling() - before) / (double) done.took().toMillis();
            System.out.printf(
                    "Warming up: %.0f commands/s, compiling %.0f %% of the time%n", done.perSecond(), 100 * share);
            if (share < QUIET || times == MOST_TIMES) {
                return clients;
            }
        }
    }

    /** Milliseconds that the JVM's compilers have worked. */
    private static long compiling() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    }
}
