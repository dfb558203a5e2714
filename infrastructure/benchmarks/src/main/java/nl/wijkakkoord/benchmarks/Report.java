// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** What was measured, as the README shows it. */
final class Report {
    private static final String BEGIN = "<!-- ./benchmark writes from here -->\n";
    private static final String END = "<!-- to here -->";

    private final List<String> speeds = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();

    void throughput(int clients, Clients.Done ours, double behind, double same, double plain) {
        speeds.add(text(
                "| %d | %.0f | %.1f / %.1f | %.0f | %.0f %% | %.0f | %.0f %% | %.1f |",
                clients,
                ours.perSecond(),
                ours.times().getValueAtPercentile(50) / 1000.0,
                ours.times().getValueAtPercentile(99) / 1000.0,
                same,
                100 * ours.perSecond() / same,
                plain,
                100 * ours.perSecond() / plain,
                behind));
        System.out.println(speeds.getLast());
    }

    void times(String what, Histogram micros) {
        figure(
                what,
                text(
                        "p50 %.1f ms, p99 %.1f ms",
                        micros.getValueAtPercentile(50) / 1000.0, micros.getValueAtPercentile(99) / 1000.0));
    }

    void figure(String what, String value) {
        figures.add("| " + what + " | " + value + " |");
        System.out.println(figures.getLast());
    }

    void print() {
        System.out.println();
        System.out.println(markdown());
    }

    /** Puts the table where the old one stands. */
    void writeTo(Path readme) throws IOException {
        var text = Files.readString(readme);
        var begin = text.indexOf(BEGIN) + BEGIN.length();
        var end = text.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalStateException("No place for the table in " + readme);
        }
        Files.writeString(readme, text.substring(0, begin) + markdown() + text.substring(end));
    }

    private String markdown() {
        var machine = text(
                "%s, %s, %d cores, JDK %s: `./benchmark` on %s.",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                LocalDate.now());
        var lines = new ArrayList<>(List.of("", machine, ""));
        if (!speeds.isEmpty()) {
            lines.add("| clients | commands/s | p50 / p99 in ms | pgbench, same statements, /s | of that |"
                    + " pgbench, one insert, /s | of that | journal complete after s |");
            lines.add("|--:|--:|--:|--:|--:|--:|--:|--:|");
            lines.addAll(speeds);
            lines.add("");
        }
        lines.add("| | |");
        lines.add("|---|---|");
        lines.addAll(figures);
        lines.add("");
        return String.join("\n", lines);
    }

    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
