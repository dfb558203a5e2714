// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** {@code ./run}, as who tries the system out sees it, on new data, until the story is told. */
public record Running(double secondsToReady, double secondsToEnd, double megabytes) {
    private static final List<String> PORTS = List.of(
            "IDENTITY",
            "STAKEHOLDERS",
            "DECISIONS",
            "AUDIT",
            "AMBITIONS",
            "OPGAVEN",
            "OVERVIEW",
            "POSTGRESQL",
            "KAFKA");

    /** Starts it, waits, looks and stops it. */
    static Running once(Path data) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("./run", "--fresh").redirectErrorStream(true);
        builder.environment().put("WIJKAKKOORD_DATA", data.toString());
        PORTS.forEach(port -> builder.environment().put("WIJKAKKOORD_PORTS_" + port, "0"));
        var begun = System.nanoTime();
        var process = builder.start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            var ready = after("Ready after", output, begun);
            var end = after("Ctrl-C", output, begun);
            return new Running(ready, end, megabytes(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** What it holds in memory, by what the operating system counts as resident. */
    public static double megabytes(long pid) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
        return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip())
                * 1024
                / 1e6;
    }

    private static double after(String words, BufferedReader output, long begun) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(words)) {
                return (System.nanoTime() - begun) / 1e9;
            }
        }
        throw new IllegalStateException("./run ended before it said " + words);
    }
}
