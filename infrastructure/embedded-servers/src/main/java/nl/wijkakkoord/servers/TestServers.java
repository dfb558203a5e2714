// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future.State;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * For tests: one PostgreSQL and one Kafka for the whole JVM, each started when first asked for, on free ports and data
 * that goes when the JVM ends.
 */
public final class TestServers {

    private static final Path DIRECTORY = newDirectory();
    private static final FutureTask<PostgresServer> POSTGRES =
            new FutureTask<>(() -> PostgresServer.start(postgresFiles(), 0));
    private static final FutureTask<KafkaServer> KAFKA =
            new FutureTask<>(() -> KafkaServer.start(DIRECTORY.resolve("kafka"), 0));
    private static final AtomicInteger DATABASES = new AtomicInteger();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestServers::stop, "test-servers-stop"));
    }

    private TestServers() {}

    /** Begins to start both, side by side, and does not wait: for tests that will need both. */
    public static void startBoth() {
        Thread.startVirtualThread(POSTGRES);
        Thread.startVirtualThread(KAFKA);
    }

    /** An empty database of the caller's own. */
    public static Database newDatabase() {
        return started(POSTGRES).database("test_" + DATABASES.incrementAndGet());
    }

    /** Where Kafka clients find the broker, which tests share: give each test topics or groups of its own. */
    public static String bootstrapServers() {
        return started(KAFKA).bootstrapServers();
    }

    private static <S> S started(FutureTask<S> server) {
        server.run();
        try {
            return server.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a server started", e);
        }
    }

    private static PostgresFiles postgresFiles() {
        return PostgresFiles.in(DIRECTORY.resolve("postgresql"), PostgresBinaries.shared());
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("wijkakkoord-test-servers-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop() {
        if (KAFKA.state() == State.SUCCESS) {
            KAFKA.resultNow().close();
        }
        if (POSTGRES.state() == State.SUCCESS) {
            POSTGRES.resultNow().close();
        }
        try (var files = Files.walk(DIRECTORY)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
