// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real PostgreSQL on the loopback address, whose data outlives it: what was committed is on disk. Whoever starts it
 * must close it; when the JVM is killed it stays behind, and the next start on the same data stops it first.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final EmbeddedPostgres server;
    private final PostgresAdministration administration;
    private final Map<String, Database> databases = new ConcurrentHashMap<>();

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
        this.administration =
                new PostgresAdministration(server.getPostgresDatabase(), Ports.LOOPBACK, server.getPort());
    }

    /**
     * Starts PostgreSQL on the data in the directory, which is made when absent.
     *
     * @param port the port to listen on, or 0 for any free one
     * @throws ServerNotStartedException when the port or the directory is in use, or PostgreSQL does not come up
     */
    public static PostgresServer start(Path dataDirectory, int port) {
        return start(PostgresFiles.in(dataDirectory), port);
    }

    /**
     * Stops the server that a killed JVM left behind on the data in the directory. Only for who knows that no other run uses
     * that data.
     */
    public static void stopOrphan(Path dataDirectory) {
        PostgresFiles.in(dataDirectory).orphan().ifPresent(PostgresServer::stop);
    }

    static PostgresServer start(PostgresFiles files, int port) {
        files.portOfOrphan().ifPresent(orphan -> launch(files, orphan).close());
        var free = Ports.free(port, "PostgreSQL");
        files.begin();
        var started = launch(files, free);
        try {
            started.administration.check(files.cluster());
            files.made();
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    public int port() {
        return server.getPort();
    }

    /**
     * The database of that name with its two logins, {@code <name>_owner} and {@code <name>}, made when absent. Passwords
     * are new at every start of the server, and the same for as long as it runs.
     *
     * @param name small letters, digits and underscores, beginning with a letter
     */
    public Database database(String name) {
        return databases.computeIfAbsent(name, administration::prepare);
    }

    @Override
    public void close() {
        try {
            // An attempt to start that is still under way beside an orphan would outlive the stop.
            server.getProcess().waitFor();
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is committed is on disk, so that a server that does not listen any more can be killed. */
    private static void stop(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            orphan.destroyForcibly();
            orphan.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static PostgresServer launch(PostgresFiles files, int port) {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(files.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(files.binaries().toFile())
                .setPgBinaryResolver(new PostgresBinaries(files.binaries()))
                .setRegisterShutdownHook(false)
                .setOutputRedirector(Redirect.appendTo(files.log().toFile()))
                .setPGStartupWait(PATIENCE)
                .setPort(port)
                .setConnectConfig("password", files.superuserPassword())
                .setServerConfig("listen_addresses", Ports.LOOPBACK)
                .setServerConfig("unix_socket_directories", "");
        PostgresAdministration.DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        // These reach initdb as its options, of which the locale is only one.
        builder.setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("pwfile", files.superuserPasswordFile().toString())
                .setLocaleConfig("auth-host", "scram-sha-256");
        try {
            return new PostgresServer(builder.start());
        } catch (IOException | RuntimeException e) {
            throw files.explain(e);
        }
    }
}
