// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was heard, and what is parked. Everything here runs in its caller's transaction. */
final class InboxTables {
    private static final String THIS = "topic = :topic and topic_partition = :partition and topic_offset = :offset";
    private static final String IN_ORDER = " order by topic, topic_partition, topic_offset";

    private final JdbcClient jdbc;

    InboxTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(byte[] bytes, String key, String topic, int topicPartition, long topicOffset) {}

    /** One at a time for each key, so that nothing overtakes what an operator is just bringing in. */
    void waitForTurn(String topic, String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:turn, 0))")
                .param("turn", topic + " " + key)
                .query()
                .singleRow();
    }

    /** @return false for a repetition */
    boolean enter(Received received) {
        return jdbc.sql("insert into inbox (source, id) values (:source, :id) on conflict do nothing")
                        .param("source", received.source())
                        .param("id", received.id())
                        .update()
                == 1;
    }

    boolean hasParked(Received received) {
        return jdbc.sql("select exists (select from parked_event where topic = :topic and key = :key)")
                .param("topic", received.topic())
                .param("key", received.key())
                .query(Boolean.class)
                .single();
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

    /** Nobody else can skip it until the transaction ends. */
    Optional<Received> firstParked(String topic, String key) {
        return jdbc.sql("select * from parked_event where topic = :topic and key = :key" + IN_ORDER
                        + " limit 1 for update")
                .param("topic", topic)
                .param("key", key)
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

    List<ParkedEvent> parked() {
        return jdbc.sql("select * from parked_event" + IN_ORDER)
                .query(ParkedEvent.class)
                .list();
    }

    List<ParkedEvent> parked(String key) {
        return jdbc.sql("select * from parked_event where key = :key" + IN_ORDER)
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

    private static String withoutNul(String text) {
        return text.replace('\0', '?');
    }
}
