// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.testing;

import java.util.stream.LongStream;

/**
 * Random lives of a state: whatever happened, what is open can be ended within a few acts by people who answer (ADR 0028).
 * With {@code -Dlong} there are more lives ({@code -Dlong=<number>}: so many), with {@code -Dseed=<number>} the first is that
 * one. A life is named by its seed, so a failure says how to repeat it.
 */
public final class Lives {
    /** Name of {@link #seeds} for a test. */
    public static final String SEEDS = "nl.wijkakkoord.participation.testing.Lives#seeds";

    public static final int ACTS = 300;

    private static final long SEED = Long.getLong("seed", System.nanoTime() & 0xffff_ffffL);
    private static final int MANY = 20_000;

    private Lives() {}

    public static LongStream seeds() {
        return seeds(System.getProperty("long") == null ? 200 : Integer.getInteger("long", MANY));
    }

    public static LongStream seeds(int lives) {
        return LongStream.range(SEED, SEED + lives);
    }
}
