// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two systems in turn, each time started anew on new data in the same place, so that neither runs beside the other. */
record Comparison(Side other, Side here) {
    private static final Path DIRECTORY =
            Path.of("infrastructure/benchmarks/target/compare").toAbsolutePath();

    /** @throws StoppedException when one of them cannot be measured */
    Table of(int rounds) throws InterruptedException {
        var others = new ArrayList<Map<String, Double>>();
        var ours = new ArrayList<Map<String, Double>>();
        for (var round = 1; round <= rounds; round++) {
            System.out.printf("%nRound %d of %d%n", round, rounds);
            others.add(measured(other));
            ours.add(measured(here));
        }
        return new Table(other.name(), List.copyOf(others), here.name(), List.copyOf(ours));
    }

    private static Map<String, Double> measured(Side side) throws InterruptedException {
        try (var running = RunningSide.start(side, DIRECTORY)) {
            UsedInterface.mustBeOffered(running.interfaces());
            var figures = new Measuring(running).all();
            System.out.println(side.name());
            figures.forEach((figure, value) -> System.out.printf("  %s: %s%n", figure, Spread.text(value)));
            return figures;
        } catch (IOException | RuntimeException e) {
            throw new StoppedException(side, e);
        }
    }
}
