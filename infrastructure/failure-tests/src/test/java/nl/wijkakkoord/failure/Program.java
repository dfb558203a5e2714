// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM beside this one, on the same class path. What it says goes to {@code target/failure-logs/<name>.log}. */
final class Program {
    private static final Path LOGS = Path.of("target", "failure-logs");

    private final Process process;

    private Program(Process process) {
        this.process = process;
    }

    static Program start(String name, String main, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx224m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                main));
        command.addAll(arguments);
        try {
            var log = Files.createDirectories(LOGS).resolve(name + ".log").toFile();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Program(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** SIGKILL: it has no chance to say or do anything any more. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** SIGSTOP: it keeps its memory and its connections, and does nothing. */
    void freeze() {
        Signals.send("STOP", process.pid());
    }

    /** SIGCONT: it goes on as if no time had passed. */
    void thaw() {
        Signals.send("CONT", process.pid());
    }
}
