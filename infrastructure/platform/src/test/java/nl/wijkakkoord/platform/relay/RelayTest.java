// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.metrics.Metrics;
import nl.wijkakkoord.platform.testing.AtOnce;
import nl.wijkakkoord.servers.Database;
import nl.wijkakkoord.servers.TestServers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String TAKE_LOCK = "select pg_advisory_lock(1466528875, 1)";
    private static final String LOCK_HELD = " from pg_locks join pg_database on pg_database.oid = database"
            + " where datname = current_database() and locktype = 'advisory' and classid = 1466528875 and granted";
    private static final String END_LEADER = "select pg_terminate_backend(pid)" + LOCK_HELD;

    private final String service = SmallService.newName();
    private Database database;

    @BeforeEach
    void newDatabase() {
        database = TestServers.newDatabase();
    }

    @Test
    void an_event_is_published_as_a_cloud_event_with_its_position_and_its_version() throws Exception {
        // Given
        var wijkaanpak = UUID.randomUUID();
        var event = StoredEvents.event(wijkaanpak);
        try (var instance = SmallService.start(service, database);
                var writer = writer()) {

            // When
            var id = StoredEvents.append(writer, UUID.randomUUID(), 4, event);
            instance.getBean(RelaySignal.class).wake();

            // Then
            awaitProgress(1);
            var message = TopicReader.read(service).getFirst();
            assertThat(message.key()).isEqualTo(wijkaanpak.toString());
            assertThat(message.headers().lastHeader("content-type").value())
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo("application/cloudevents+json; charset=UTF-8");
            var envelope = TopicReader.envelope(message);
            assertThat(envelope.id()).isEqualTo(id);
            assertThat(envelope.specversion()).isEqualTo("1.0");
            assertThat(envelope.source()).isEqualTo(SmallService.source(service));
            assertThat(envelope.type()).isEqualTo("nl.wijkakkoord.stakeholders.auditor-appointed.v1");
            assertThat(envelope.time()).isEqualTo(event.at());
            assertThat(envelope.sequence()).isEqualTo("00000000000000000001");
            assertThat(envelope.aggregateversion()).isEqualTo("5");
            assertThat(envelope.organisation()).isEqualTo(event.by().organisation());
            assertThat(envelope.audience()).isEqualTo(event.audience().attribute());
            assertThat(envelope.correlationid()).isEqualTo("c-1");
            assertThat(envelope.causationid()).isNull();
            assertThat(Json.canonical(envelope.data())).isEqualTo(Json.canonical(event));
            var meters = instance.getBean(MeterRegistry.class);
            assertThat(meters.get(Metrics.RELAY_LATENCY).timer().count()).isEqualTo(1);
            assertThat(meters.get(Metrics.RELAY_UNPUBLISHED).gauge().value()).isZero();
        }
    }

    @Test
    void positions_are_dense_and_skip_nothing_although_one_writer_holds_its_transaction_open() throws Exception {
        // Given
        try (var first = SmallService.start(service, database);
                var second = SmallService.start(service, database);
                var slow = writer()) {
            slow.setAutoCommit(false);
            var late = StoredEvents.append(slow, UUID.randomUUID(), 0);

            // When
            writeConcurrently(4, 60);
            awaitProgress(240);
            slow.commit();
            awaitProgress(241);

            // Then
            var positions = positions();
            assertThat(positions.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, 241).boxed().toList());
            assertThat(positions.values()).doesNotHaveDuplicates();
            assertThat(positions.get(241L)).isEqualTo(late);
            assertThatFirstOccurrencesAreInOrder(241);
        }
    }

    @Test
    void after_a_crash_between_publishing_and_recording_it_the_same_bytes_are_published_again() throws Exception {
        // Given
        try (var instance = SmallService.start(service, database);
                var owner = StoredEvents.connect(database.owner(), database)) {
            execute(owner, """
                create function crash() returns trigger language plpgsql as
                $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$\
                """);
            execute(owner, "create trigger crash before update on relay_progress execute function crash()");
            writeConcurrently(2, 20);
            await().atMost(SOON).until(() -> TopicReader.read(service).size() > 40);

            // When
            execute(owner, "drop trigger crash on relay_progress");
            awaitProgress(40);

            // Then
            var published = TopicReader.read(service);
            assertThat(published).hasSizeGreaterThan(40);
            var bytes = published.stream()
                    .collect(groupingBy(
                            message -> TopicReader.envelope(message).position(),
                            mapping(message -> new String(message.value(), StandardCharsets.UTF_8), toSet())));
            assertThat(bytes)
                    .hasSize(40)
                    .allSatisfy((position, versions) -> assertThat(versions).hasSize(1));
            assertThatFirstOccurrencesAreInOrder(40);
            assertThat(instance.isActive()).isTrue();
        }
    }

    @Test
    void a_second_relay_stays_passive_until_the_session_of_the_first_ends() throws Exception {
        // Given
        try (var instance = SmallService.start(service, database);
                var operator = writer();
                var other = writer()) {
            await().atMost(SOON).until(() -> count(operator, LOCK_HELD) == 1);
            instance.getBean(Relay.class).stop();
            execute(other, TAKE_LOCK);
            instance.getBean(Relay.class).start();
            StoredEvents.append(operator, UUID.randomUUID(), 0);
            await().during(Duration.ofMillis(1500))
                    .atMost(SOON)
                    .until(() -> count(operator, " from event_position") == 0);

            // When
            execute(operator, END_LEADER);
            awaitProgress(1);

            // Then
            assertThat(positions()).hasSize(1);
        }
    }

    @Test
    void a_relay_whose_session_is_ended_time_and_again_loses_and_repeats_no_position() throws Exception {
        // Given
        try (var first = SmallService.start(service, database);
                var second = SmallService.start(service, database);
                var operator = writer();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {

            // When
            var writing = threads.submit(() -> {
                writeConcurrently(2, 400);
                return null;
            });
            await().atMost(SOON).pollInterval(Duration.ofMillis(100)).until(() -> {
                execute(operator, END_LEADER);
                return writing.isDone();
            });
            writing.get();
            awaitProgress(800);

            // Then
            assertThat(positions()).hasSize(800);
            assertThatFirstOccurrencesAreInOrder(800);
        }
    }

    private void writeConcurrently(int writers, int events) throws Exception {
        AtOnce.each(writers, _ -> {
            var aggregate = UUID.randomUUID();
            try (var connection = writer()) {
                for (var sequence = 0; sequence < events; sequence++) {
                    StoredEvents.append(connection, aggregate, sequence);
                }
            }
            return null;
        });
    }

    /** Of each aggregate, without the repetitions: the versions one after another, and all of them. */
    private void assertThatFirstOccurrencesAreInOrder(int events) {
        var seen = new HashMap<String, List<Long>>();
        for (ConsumerRecord<String, byte[]> message : TopicReader.read(service)) {
            var envelope = TopicReader.envelope(message);
            var versions = seen.computeIfAbsent(envelope.aggregate(), aggregate -> new ArrayList<>());
            if (!versions.contains(envelope.version())) {
                versions.add(envelope.version());
            }
        }
        assertThat(seen.values())
                .allSatisfy(versions -> assertThat(versions)
                        .containsExactlyElementsOf(LongStream.rangeClosed(1, versions.size())
                                .boxed()
                                .toList()));
        assertThat(seen.values().stream().mapToInt(List::size).sum()).isEqualTo(events);
    }

    private HashMap<Long, String> positions() throws SQLException {
        var positions = new HashMap<Long, String>();
        try (var reader = writer();
                var statement = reader.createStatement();
                var rows = statement.executeQuery(
                        "select position, event_identifier from event_position" + " join event using (global_index)")) {
            while (rows.next()) {
                positions.put(rows.getLong(1), rows.getString(2));
            }
        }
        return positions;
    }

    private void awaitProgress(long position) throws SQLException {
        try (var reader = writer()) {
            await().atMost(SOON)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> count(reader, " from relay_progress where position = " + position) == 1);
        }
    }

    private Connection writer() throws SQLException {
        return StoredEvents.connect(database.runtime(), database);
    }

    private static long count(Connection connection, String rows) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*)" + rows)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
