// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDrafted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.StatementAggregate.Draft;
import nl.wijkakkoord.platform.store.StatementAggregate.Forget;
import nl.wijkakkoord.platform.store.StatementAggregate.Submit;
import nl.wijkakkoord.platform.testing.AtOnce;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StoreTest extends Storing {
    /** Of the pool, by itself. */
    private static final int CONNECTIONS = 10;

    @Autowired
    private EventStore events;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private TransactionManager transactions;

    @Test
    void axon_runs_on_postgresql_and_in_springs_transactions() {
        // When
        var parts = List.of(engine, events, transactions);

        // Then
        assertThat(parts)
                .hasExactlyElementsOfTypes(
                        NotifyingEventStore.class, EmbeddedEventStore.class, SpringTransactionManager.class);
    }

    @Test
    void an_event_is_stored_under_its_contract_name_at_its_own_time_and_is_the_relays_to_number() {
        // When
        draft("first", null);

        // Then
        var stored = jdbc.sql("""
            select payload_type, time_stamp, convert_from(payload, 'UTF8')::jsonb ->> 'at' as at,
                   convert_from(meta_data, 'UTF8')::jsonb ->> 'client' as client,
                   global_index in (table event_unnumbered union select global_index from event_position) as relayed
            from event where aggregate_identifier = ?
            """).param(statement.toString()).query().singleRow();
        assertThat(stored)
                .containsEntry("payload_type", "nl.wijkakkoord.stakeholders.direction-drafted.v1")
                .containsEntry("client", "a-client")
                .containsEntry("relayed", true);
        assertThat(stored.get("time_stamp")).isEqualTo(stored.get("at"));
    }

    @Test
    void an_event_whose_search_table_fails_is_not_stored() {
        // Given
        draft("first", null);

        // When
        assertThatThrownBy(() -> commands.handle(intent(null, null), () -> new Submit(statement)))
                .isInstanceOf(IllegalStateException.class);

        // Then
        assertThat(numberOfEvents()).isEqualTo(1);
    }

    @Test
    void a_refusal_that_may_pass_leaves_nothing_behind() {
        // Given
        assertThatThrownBy(() -> draft("", "key")).isInstanceOf(RefusedException.class);
        var left = numberOfEvents();

        // When
        var withTheSameKey = draft("with the same key", "key");

        // Then
        assertThat(left).isZero();
        assertThat(withTheSameKey.version()).isOne();
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_does_nothing() {
        // Given
        var first = draft("first", "key");

        // When
        var second = draft("first", "key");

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(numberOfEvents()).isEqualTo(1);
    }

    @Test
    void a_key_that_was_used_for_another_request_is_refused() {
        // Given
        draft("first", "key");

        // When
        assertThatThrownBy(() -> draft("second", "key"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refused().refusal()).isEqualTo(RequestRefusal.IDEMPOTENCY_KEY_REUSED));

        // Then
        assertThat(numberOfEvents()).isEqualTo(1);
    }

    @Test
    void after_an_erasure_nothing_tells_what_an_earlier_request_said() {
        // Given
        var first = draft("words of somebody", "key");
        var plain = intent("key", null, "words of somebody").fingerprint();

        // When
        commands.handle(intent("erase", null), () -> new Forget(statement));

        // Then
        assertThat(jdbc.sql("select fingerprint from answered_request, request_salt where key = :key and fingerprint in"
                                + " (:plain, encode(sha256(convert_to(:plain, 'UTF8')), 'hex'),"
                                + " encode(sha256(value || convert_to(:plain, 'UTF8')), 'hex'))")
                        .param("key", "key" + statement)
                        .param("plain", plain)
                        .query()
                        .listOfRows())
                .isEmpty();
        assertThat(draft("words of somebody", "key")).isEqualTo(first);
        assertThat(draft("a guess", "key")).isEqualTo(first);
        assertThat(numberOfEvents()).isEqualTo(2);
    }

    @Test
    void of_many_writers_who_saw_the_same_version_exactly_one_wins() throws Exception {
        // Given
        draft("first", null);
        // When
        var winners = AtOnce.each(8, this::wins);

        // Then
        assertThat(winners).containsOnlyOnce(true);
        assertThat(numberOfEvents()).isEqualTo(2);
    }

    @Test
    void many_writers_on_one_aggregate_leave_database_connections_to_others() throws Exception {
        // Given
        draft("first", null);
        var runtime = DATABASE.runtime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var slow = DriverManager.getConnection(DATABASE.url(), runtime.user(), runtime.password())) {
            slow.setAutoCommit(false);
            slow.createStatement()
                    .execute("select pg_advisory_xact_lock(hashtextextended('AGGREGATE " + statement + "', 0))");
            var writers = IntStream.range(0, 2 * CONNECTIONS)
                    .mapToObj(i -> threads.submit(() -> draft("by writer " + i, null)))
                    .toList();
            await().until(() -> waiting() == 1);

            // When
            var other = UUID.randomUUID();
            var answer = threads.submit(() -> commands.handle(intent(null, null), () -> new Draft(other, "of another")))
                    .get(5, TimeUnit.SECONDS);
            var waiting = waiting();
            slow.rollback();

            // Then
            assertThat(answer.location()).isNull();
            assertThat(waiting).isOne();
            for (var writer : writers) {
                assertThat(writer.get().location()).isNull();
            }
            assertThat(numberOfEvents()).isEqualTo(1 + writers.size());
        }
    }

    @Test
    void a_state_can_be_read_as_it_was() {
        // Given
        draft("first", null);
        draft("second", null);

        // When
        var then =
                history.read(statement, new Moment(null, 1L), new Fold<>("", DirectionEvent.class, StoreTest::title));

        // Then
        assertThat(then).hasValueSatisfying(folded -> {
            assertThat(folded.state()).isEqualTo("first");
            assertThat(folded.version()).isEqualTo(1);
        });
    }

    @Test
    void an_event_that_the_topic_could_not_take_is_refused() {
        // When
        assertThatThrownBy(() -> draft("x".repeat(1_000_000), null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refused().refusal()).isEqualTo(RequestRefusal.TOO_MUCH_AT_ONCE));

        // Then
        assertThat(numberOfEvents()).isZero();
    }

    @Test
    void the_id_of_something_of_another_kind_leads_to_nothing() {
        // Given
        draft("first", null);

        // When
        var read = history.read(statement, Moment.now(), new Fold<>("", MandateEvent.class, (state, _) -> state));

        // Then
        assertThat(read).isEmpty();
    }

    @Test
    void the_running_service_can_neither_change_nor_remove_an_event() throws SQLException {
        // Given
        draft("first", null);
        var runtime = DATABASE.runtime();

        // When
        try (var connection = DriverManager.getConnection(DATABASE.url(), runtime.user(), runtime.password());
                var statement = connection.createStatement()) {
            var thrown = Stream.of("update event set type = 'x'", "delete from event", "truncate event")
                    .map(change -> catchThrowable(() -> statement.execute(change)))
                    .toList();

            // Then
            assertThat(thrown).allSatisfy(each -> assertThat(each).hasMessageContaining("denied"));
        }
    }

    /** How many wait in the database for who changes an aggregate. */
    private long waiting() {
        return jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted"
                        + " and database = (select oid from pg_database where datname = current_database())")
                .query(Long.class)
                .single();
    }

    private boolean wins(int writer) {
        try {
            commands.handle(intent(null, 1L), () -> new Draft(statement, "by writer " + writer));
            return true;
        } catch (RefusedException e) {
            assertThat(e.refused().refusal()).isEqualTo(RequestRefusal.VERSION_MISMATCH);
            return false;
        }
    }

    private Receipt draft(String title, String key) {
        return commands.handle(intent(key, null, title), () -> new Draft(statement, title));
    }

    private static String title(String before, Event event) {
        return event instanceof DirectionDrafted drafted ? drafted.title() : before;
    }
}
