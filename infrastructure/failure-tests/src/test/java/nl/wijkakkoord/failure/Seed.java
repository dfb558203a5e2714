// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import java.util.Random;

/**
 * Where all chance in these tests comes from: {@code -Dseed=<number>} repeats a run's choices. {@code -Dlong} makes every
 * failure happen many times, at moments that differ; {@code -Dlong=<number>} so many times.
 */
final class Seed {
    private static final long VALUE = Long.getLong("seed", System.nanoTime() & 0xffff_ffffL);
    private static final int ROUNDS_WHEN_LONG = 15;

    static {
        System.out.printf("Failure tests: -Dseed=%d, each failure %d time(s)%n", VALUE, rounds());
    }

    private Seed() {}

    /** How often a failure is made to happen. */
    static int rounds() {
        return System.getProperty("long") == null ? 1 : Integer.getInteger("long", ROUNDS_WHEN_LONG);
    }

    /** @param who takes the choices: each has its own row of them, whatever the others do */
    static Random of(String who) {
        return new Random(VALUE * 31 + who.hashCode());
    }
}
