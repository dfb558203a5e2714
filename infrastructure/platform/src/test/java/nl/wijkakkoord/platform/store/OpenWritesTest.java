// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import nl.wijkakkoord.servers.Database;
import nl.wijkakkoord.servers.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class OpenWritesTest {
    private static final Database DATABASE = TestServers.newDatabase();

    private enum Lock implements AdvisoryLocks.Name {
        AGGREGATE
    }

    private final SingleConnectionDataSource writing = connection();
    private final SingleConnectionDataSource reading = connection();
    private final JdbcClient writer = JdbcClient.create(writing);
    private final OpenWrites writes = new OpenWrites(JdbcClient.create(reading), Clock.systemUTC());

    @BeforeEach
    void begin() {
        writer.sql("begin").update();
    }

    @AfterEach
    void close() {
        writing.destroy();
        reading.destroy();
    }

    @Test
    void a_moment_waits_for_who_may_have_taken_an_earlier_time_and_not_for_who_comes_later() {
        // Given
        new AdvisoryLocks(writer).take(Lock.AGGREGATE, "one");
        var waiting = CompletableFuture.runAsync(() -> writes.awaitEnd(Instant.now()));
        await().during(Duration.ofMillis(200)).until(() -> !waiting.isDone());

        // When
        writer.sql("commit").update();

        // Then
        assertThat(waiting).succeedsWithin(2, TimeUnit.SECONDS);
    }

    @Test
    void what_takes_too_long_is_not_waited_for() {
        // Given
        new AdvisoryLocks(writer).await(Lock.AGGREGATE, "another");

        // When
        var moment = Instant.now();

        // Then
        assertThatThrownBy(() -> writes.awaitEnd(moment)).isInstanceOf(MomentNotSettledException.class);
    }

    @Test
    void a_moment_before_all_that_is_open_is_settled() {
        // Given
        new AdvisoryLocks(writer).take(Lock.AGGREGATE, "a third");
        var longAgo = Instant.now().minus(Duration.ofMinutes(5));

        // When
        var waiting = CompletableFuture.runAsync(() -> writes.awaitEnd(longAgo));

        // Then
        assertThat(waiting).succeedsWithin(2, TimeUnit.SECONDS);
    }

    @Test
    void nobody_waits_for_who_only_reads() {
        // Given
        writer.sql("select count(*) from pg_class").query().singleRow();

        // When
        var waiting = CompletableFuture.runAsync(() -> writes.awaitEnd(Instant.now()));

        // Then
        assertThat(waiting).succeedsWithin(2, TimeUnit.SECONDS);
    }

    private static SingleConnectionDataSource connection() {
        return new SingleConnectionDataSource(
                DATABASE.url(), DATABASE.runtime().user(), DATABASE.runtime().password(), true);
    }
}
