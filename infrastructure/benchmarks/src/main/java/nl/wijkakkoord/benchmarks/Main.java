// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.nio.file.Path;
import java.util.List;
import nl.wijkakkoord.localstack.story.StoryFailedException;
import nl.wijkakkoord.servers.ServerNotStartedException;

/**
 * What {@code ./benchmark} runs: {@code [start] [speed] [closing] [gap]}, the parts to measure, by default all. Prints a table in
 * Markdown, and puts it in the README when all was measured and {@code --write} is among the arguments.
 */
public final class Main {
    private static final List<String> PARTS = List.of("start", "speed", "closing", "gap");
    private static final Path TARGET = Path.of("infrastructure/benchmarks/target");

    private Main() {}

    public static void main(String[] arguments) {
        var given = List.of(arguments);
        var parts = given.stream().filter(PARTS::contains).toList();
        try {
            run(parts.isEmpty() ? PARTS : parts, given.contains("--write"));
            // Some threads of the services would keep the JVM.
            System.exit(0);
        } catch (MissingProgramException | ServerNotStartedException | StoryFailedException e) {
            System.err.println(e.getMessage());
        } catch (Exception | Error e) {
            e.printStackTrace();
        }
        System.exit(1);
    }

    private static void run(List<String> parts, boolean write) throws Exception {
        var report = new Report();
        if (parts.contains("start")) {
            new Start(TARGET.resolve("run"), report).measure();
        }
        if (parts.contains("closing")) {
            new Closing(TARGET.resolve("crowd"), report).measure();
        }
        if (parts.contains("speed") || parts.contains("gap")) {
            try (var house = House.start(TARGET.resolve("data"))) {
                if (parts.contains("speed")) {
                    new Speed(house, report).measure();
                }
                if (parts.contains("gap")) {
                    new MissedEvent(house).demonstrate().tell(report);
                }
            }
        }
        report.print();
        if (write && parts.equals(PARTS)) {
            report.writeTo(Path.of("README.md"));
        }
    }
}
