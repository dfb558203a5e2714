// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Where a server keeps its things.
 *
 * @param root an absolute path without links, of this user only
 * @param binaries where the programs of PostgreSQL are unpacked
 */
record PostgresFiles(Path root, Path binaries) {

    private static final int PORT_LINE_OF_PID_FILE = 3;

    /** The files in that directory, which is made when absent, with the programs beside the data. */
    static PostgresFiles in(Path directory) {
        return in(directory, directory.resolve("binaries"));
    }

    static PostgresFiles in(Path directory, Path binaries) {
        try {
            var files = new PostgresFiles(OwnFiles.directory(directory), binaries);
            if (Files.notExists(files.superuserPasswordFile())) {
                OwnFiles.write(files.superuserPasswordFile(), PostgresAdministration.newPassword());
            }
            return files;
        } catch (IOException e) {
            throw new ServerNotStartedException(
                    "PostgreSQL cannot start: %s cannot be written.".formatted(directory), e);
        }
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path log() {
        return root.resolve("postgresql.log");
    }

    Path superuserPasswordFile() {
        return root.resolve("superuser-password");
    }

    String superuserPassword() {
        try {
            return Files.readString(superuserPasswordFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Before a start: what a run left half made that was killed while it made the cluster is deleted. Nothing was ever
     * stored in it.
     */
    void begin() {
        try {
            if (Files.exists(beingMade())) {
                OwnFiles.delete(cluster());
            } else if (Files.notExists(cluster())) {
                Files.createFile(beingMade());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After a start that went well. */
    void made() {
        try {
            Files.deleteIfExists(beingMade());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A server that still runs on these files. Whoever asks knows that no JVM does that would have started it: then it was
     * left behind by one that was killed.
     */
    Optional<ProcessHandle> orphan() {
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile()).getFirst());
            return ProcessHandle.of(pid).filter(this::isOurs);
        } catch (IOException | NoSuchElementException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The number may be another program's by now: its command says on which files it runs. */
    private boolean isOurs(ProcessHandle process) {
        var command = process.info();
        return command.command()
                        .filter(program -> program.endsWith("/postgres"))
                        .isPresent()
                && command.arguments()
                        .filter(arguments ->
                                Stream.of(arguments).anyMatch(cluster().toString()::equals))
                        .isPresent();
    }

    private Path pidFile() {
        return cluster().resolve("postmaster.pid");
    }

    private Path beingMade() {
        return root.resolve("cluster-being-made");
    }

    /** The port of a server that still runs on these files, left behind by a JVM that was killed. */
    OptionalInt portOfOrphan() {
        try {
            var port = Integer.parseInt(Files.readAllLines(pidFile()).get(PORT_LINE_OF_PID_FILE));
            var url = "jdbc:postgresql://%s:%d/postgres".formatted(Ports.LOOPBACK, port);
            try (var connection = DriverManager.getConnection(url, "postgres", superuserPassword())) {
                return PostgresAdministration.dataDirectory(connection).equals(cluster())
                        ? OptionalInt.of(port)
                        : OptionalInt.empty();
            }
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException | SQLException e) {
            return OptionalInt.empty();
        }
    }

    ServerNotStartedException explain(Exception reason) {
        var inUse = reason instanceof OverlappingFileLockException
                || String.valueOf(reason.getMessage()).startsWith("could not lock");
        return new ServerNotStartedException(
                inUse
                        ? "PostgreSQL cannot start: another run uses the data in %s.".formatted(root)
                        : "PostgreSQL did not start; the reason is at the end of %s.".formatted(log()),
                reason);
    }
}
