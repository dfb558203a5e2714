// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How long {@code ./run} takes when everything is built, and what its JVM holds then: everything but PostgreSQL. */
record Start(Path data, Report report) {
    private static final int TIMES = 5;

    void measure() throws IOException, InterruptedException {
        var runs = new ArrayList<Running>();
        for (var i = 0; i < TIMES; i++) {
            runs.add(Running.once(data.toAbsolutePath()));
        }
        report.figure(
                "`./run` on new data, until it is ready",
                Report.text(
                        "%.1f s; the story is told after %.1f s",
                        median(runs, Running::secondsToReady), median(runs, Running::secondsToEnd)));
        report.figure(
                "resident memory of its JVM then, which holds everything but PostgreSQL",
                Report.text("%.0f MB", median(runs, Running::megabytes)));
    }

    private static double median(List<Running> runs, ToDoubleFunction<Running> figure) {
        return runs.stream().mapToDouble(figure).sorted().toArray()[TIMES / 2];
    }
}
