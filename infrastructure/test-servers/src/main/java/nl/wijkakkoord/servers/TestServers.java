// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future.State;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;

/**
 * For tests: one PostgreSQL and one Kafka for the whole JVM, each started when first asked for, on free ports and data
 * that goes when the JVM ends. They run in containers where Docker answers, and are embedded elsewhere; {@code
 * WIJKAKKOORD_TEST_SERVERS} in the environment, {@code embedded} or {@code containers}, decides otherwise.
 */
public final class TestServers {

    private static final ServerSource SOURCE =
            ServerSource.of(System.getenv(ServerSource.SETTING), TestServers::dockerAnswers);
    private static final FutureTask<TestPostgres> POSTGRES = new FutureTask<>(SOURCE::postgres);
    private static final FutureTask<TestKafka> KAFKA = new FutureTask<>(SOURCE::kafka);
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
        return started(POSTGRES).databases().apply("test_" + DATABASES.incrementAndGet());
    }

    /** Where Kafka clients find the broker, which tests share: give each test topics or groups of its own. */
    public static String bootstrapServers() {
        return started(KAFKA).bootstrapServers();
    }

    private static boolean dockerAnswers() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException e) {
            // An engine that answers, and can run nothing: it cannot fetch images, for one.
            return false;
        }
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

    private static void stop() {
        if (KAFKA.state() == State.SUCCESS) {
            KAFKA.resultNow().stop().run();
        }
        if (POSTGRES.state() == State.SUCCESS) {
            POSTGRES.resultNow().stop().run();
        }
    }
}
