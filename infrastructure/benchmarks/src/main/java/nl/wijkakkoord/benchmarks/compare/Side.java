// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One of the two that are compared.
 *
 * @param name in the table
 * @param classPath of its local stack
 */
record Side(String name, String classPath) {
    /** Those of {@code ./benchmark}: the heap of {@code ./run}, but with the compiler that a server has. */
    private static final List<String> FLAGS = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** Starts the whole system in a JVM of its own, on new data. */
    Process start(Path data, Path output, Map<String, String> environment) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", classPath, "nl.wijkakkoord.localstack.Main"));
        command.addAll(List.of(data.toString(), "--fresh", "--no-story"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
