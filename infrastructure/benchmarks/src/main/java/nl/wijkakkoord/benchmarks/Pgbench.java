// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own measure. It comes with PostgreSQL, but not with the binaries that the local stack brings. */
record Pgbench(Path program, Databases databases) {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final Pattern SPEED = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");

    static Pgbench find(Databases databases) {
        return new Pgbench(locate().orElseThrow(() -> new MissingProgramException("""
            pgbench is needed, to compare with, and is not on the PATH. Any version from 14 on will do.
            Debian and Ubuntu: apt install postgresql-contrib   Fedora: dnf install postgresql-contrib
            macOS: brew install postgresql\
            """)), databases);
    }

    static Optional<Path> locate() {
        var directories = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
        return Stream.concat(directories, versions())
                .map(directory -> directory.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Transactions per second, in the copy, without the time to connect. */
    double run(String script, Map<String, String> variables, int clients, long transactions)
            throws IOException, InterruptedException {
        var file = Files.writeString(Files.createTempFile("wijkakkoord-", ".sql"), script);
        var command = new ArrayList<>(List.of(
                program.toString(), "--no-vacuum", "--protocol=prepared", "--file=" + file, "--host=127.0.0.1"));
        command.addAll(List.of("--port=" + databases.port(), "--username=" + Databases.SUPERUSER));
        command.addAll(List.of("--client=" + clients, "--jobs=" + Math.min(clients, 2)));
        command.add("--transactions=" + Math.max(1, transactions / clients));
        variables.forEach((name, value) -> command.add("--define=" + name + "=" + value));
        command.add(Copy.NAME);
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("PGPASSWORD", databases.password());
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var speed = SPEED.matcher(said);
        if (running.waitFor() != 0 || !speed.find()) {
            throw new IllegalStateException("pgbench failed: " + said);
        }
        Files.delete(file);
        return Double.parseDouble(speed.group(1));
    }

    private static Stream<Path> versions() {
        try (var versions = Files.list(DEBIAN)) {
            return versions.sorted(Comparator.reverseOrder()).map(each -> each.resolve("bin")).toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
