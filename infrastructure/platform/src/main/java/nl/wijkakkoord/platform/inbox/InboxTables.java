// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was heard, and what is parked. Everything here runs in its caller's transaction. */
final class InboxTables {
    private static final String THIS = "topic = :topic and topic_partition = :partition and topic_offset = :offset";
    private static final String PARKED = "select topic, topic_partition, topic_offset, key, id, type, error, parked_at"
            + " from parked_event where ";
    private static final String AT_MOST = " limit 1000";
    private static final String IN_ORDER = " order by topic, topic_partition, topic_offset";

    private final JdbcClient jdbc;

    InboxTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(byte[] bytes, String key, String topic, int topicPartition, long topicOffset) {}

    private record Entry(String source, String id) {}

    /** Whose events are handled in their order. */
    record Line(String topic, String key) {
        static Line of(Received received) {
            return new Line(received.topic(), received.key());
        }
    }

    /**
     * One at a time for each line, so that nothing overtakes what an operator is just bringing in; always in the same
     * order, so that nobody waits for who waits.
     */
    void waitForTurn(Collection<Line> lines) {
        jdbc.sql("""
            select pg_advisory_xact_lock(turn)
            from (select distinct hashtextextended(line, 0) as turn from unnest(?::text[]) line order by turn) turns
            """)
                .param(array(lines, line -> line.topic() + " " + line.key()))
                .query()
                .listOfRows();
    }

    /** @return those that are no repetition, in the same order */
    List<Received> enter(List<Received> events) {
        var entered = jdbc.sql("""
            insert into inbox (source, id) select * from unnest(?::text[], ?::text[])
            on conflict do nothing returning source, id
            """)
                .param(array(events, Received::source))
                .param(array(events, Received::id))
                .query(Entry.class)
                .set();
        return events.stream()
                .filter(received -> entered.remove(new Entry(received.source(), received.id())))
                .toList();
    }

    /** Those of the lines in which something is parked. */
    Set<Line> held(Collection<Line> lines) {
        return jdbc.sql("""
            select distinct topic, key from parked_event
            where (topic, key) in (select * from unnest(?::text[], ?::text[]))
            """)
                .param(array(lines, Line::topic))
                .param(array(lines, Line::key))
                .query(Line.class)
                .set();
    }

    /** Those of a key in which something is parked. */
    List<Line> held(String key) {
        return jdbc.sql("select distinct topic, key from parked_event where key = :key order by topic")
                .param("key", key)
                .query(Line.class)
                .list();
    }

    void park(Received received, String error) {
        jdbc.sql("""
            insert into parked_event (topic, topic_partition, topic_offset, key, id, type, bytes, error)
            values (:topic, :partition, :offset, :key, :id, :type, :bytes, :error)\
            """)
                .param("topic", received.topic())
                .param("partition", received.partition())
                .param("offset", received.offset())
                .param("key", received.key())
                .param("id", received.id())
                .param("type", received.type())
                .param("bytes", received.bytes())
                .param("error", withoutNul(error))
                .update();
    }

    void setAside(Received received) {
        jdbc.sql("""
            insert into set_aside_message (topic, topic_partition, topic_offset, key, bytes)
            values (:topic, :partition, :offset, :key, :bytes)\
            """)
                .param("topic", received.topic())
                .param("partition", received.partition())
                .param("offset", received.offset())
                .param("key", received.key())
                .param("bytes", received.bytes())
                .update();
    }

    /** The newest first. */
    List<SetAside> setAside(int most) {
        return jdbc.sql("select topic, topic_partition, topic_offset, key, octet_length(bytes) as bytes, set_aside_at"
                        + " from set_aside_message order by set_aside_at desc, topic, topic_partition,"
                        + " topic_offset desc limit ?")
                .param(most)
                .query(SetAside.class)
                .list();
    }

    /** Nobody else can skip it until the transaction ends. */
    Optional<Received> firstParked(Line line) {
        return jdbc.sql("select * from parked_event where topic = :topic and key = :key" + IN_ORDER
                        + " limit 1 for update")
                .param("topic", line.topic())
                .param("key", line.key())
                .query(Row.class)
                .optional()
                .map(row -> Received.of(row.bytes, row.key, row.topic, row.topicPartition, row.topicOffset));
    }

    void failedAgain(Received received, String error) {
        jdbc.sql("update parked_event set error = :error where " + THIS)
                .param("error", withoutNul(error))
                .param("topic", received.topic())
                .param("partition", received.partition())
                .param("offset", received.offset())
                .update();
    }

    void unpark(Received received) {
        jdbc.sql("delete from parked_event where " + THIS)
                .param("topic", received.topic())
                .param("partition", received.partition())
                .param("offset", received.offset())
                .update();
    }

    /** The first thousand. */
    List<ParkedEvent> parked() {
        return jdbc.sql(PARKED + "true" + IN_ORDER + AT_MOST)
                .query(ParkedEvent.class)
                .list();
    }

    /** The first thousand of a key. */
    List<ParkedEvent> parked(String key) {
        return jdbc.sql(PARKED + "key = :key" + IN_ORDER + AT_MOST)
                .param("key", key)
                .query(ParkedEvent.class)
                .list();
    }

    /** @return how many events had that id */
    int skip(String id, String reason, String by) {
        return jdbc.sql("""
            with skipped as (delete from parked_event where id = :id returning *)
            insert into skipped_event (topic, topic_partition, topic_offset, key, id, type, bytes, error,
                reason, skipped_by)
            select topic, topic_partition, topic_offset, key, id, type, bytes, error, :reason, :by
            from skipped\
            """)
                .param("id", id)
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    private static <T> String[] array(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private static String withoutNul(String text) {
        return text.replace('\0', '?');
    }
}
