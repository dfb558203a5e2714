// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDrafted;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.StatementAggregate.Draft;
import nl.wijkakkoord.platform.testing.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class KnownEventsTest extends Storing {
    private static final Fold<List<String>, DirectionEvent> TITLES =
            new Fold<>(List.of(), DirectionEvent.class, KnownEventsTest::with);

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void two_events_that_are_known() {
        draft("first");
        draft("second");
        assertThat(titles()).containsExactly("first", "second");
    }

    @Test
    void what_another_instance_appended_is_there() {
        // Given
        owner("""
            with other as (
                insert into event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                   payload_type, payload, meta_data)
                select gen_random_uuid()::text, aggregate_identifier, 2, type, time_stamp, payload_type,
                       convert_to(replace(convert_from(payload, 'UTF8'), 'second', 'elsewhere'), 'UTF8'), meta_data
                from event where aggregate_identifier = ? and sequence_number = 1
                returning global_index)
            insert into event_unnumbered select global_index from other
            """);

        // When
        var version = draft("fourth");

        // Then
        assertThat(version).isEqualTo(4);
        assertThat(titles()).containsExactly("first", "second", "elsewhere", "fourth");
    }

    @Test
    void what_was_rolled_back_is_forgotten() {
        // Given
        var seen = transaction.execute(tx -> {
            draft("undone");
            tx.setRollbackOnly();
            return titles();
        });

        // When
        var version = draft("third");

        // Then
        assertThat(seen).containsExactly("first", "second", "undone");
        assertThat(version).isEqualTo(3);
        assertThat(titles()).containsExactly("first", "second", "third");
    }

    @Test
    void what_the_database_lost_is_not_believed() {
        // Given
        owner("delete from event_unnumbered where global_index in (select global_index from event"
                + " where aggregate_identifier = ? and sequence_number = 1)");
        owner("delete from event_position where global_index in (select global_index from event"
                + " where aggregate_identifier = ? and sequence_number = 1)");
        owner("delete from event where aggregate_identifier = ? and sequence_number = 1");

        // When
        var version = draft("another second");

        // Then
        assertThat(version).isEqualTo(2);
        assertThat(titles()).containsExactly("first", "another second");
    }

    @Test
    void what_was_known_then_can_still_be_read() {
        // When
        var then = history.read(statement, new Moment(null, 1L), TITLES);

        // Then
        assertThat(then).hasValueSatisfying(folded -> assertThat(folded.state()).isEqualTo(List.of("first")));
    }

    @Test
    void many_who_read_and_write_at_once_see_every_event_once_and_in_order() throws Exception {
        // When
        var seen = AtOnce.each(40, i -> {
            draft("by " + i);
            return titles();
        });

        // Then
        var all = titles();
        assertThat(all).hasSize(42).doesNotHaveDuplicates();
        assertThat(seen).allSatisfy(titles -> assertThat(all).startsWith(titles.toArray(String[]::new)));
    }

    /** @return the version after it */
    private long draft(String title) {
        return commands.handle(intent(null, null, title), () -> new Draft(statement, title))
                .version();
    }

    private List<String> titles() {
        return history.read(statement, Moment.now(), TITLES).orElseThrow().state();
    }

    private static List<String> with(List<String> before, Event event) {
        return Stream.concat(before.stream(), Stream.of(((DirectionDrafted) event).title()))
                .toList();
    }

    private void owner(String sql) {
        var owner = DATABASE.owner();
        JdbcClient.create(new DriverManagerDataSource(DATABASE.url(), owner.user(), owner.password()))
                .sql(sql)
                .param(statement.toString())
                .update();
    }
}
