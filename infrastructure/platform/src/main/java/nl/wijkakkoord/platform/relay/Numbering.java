// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives the next dense positions to the events that are visible and have none. An event that is still being written is
 * not visible, and gets a later position; so nothing is skipped, whatever commits when.
 */
final class Numbering {
    private static final String TAKE = """
        with taken as (
            delete from event_unnumbered
            where global_index in (select global_index from event_unnumbered order by global_index limit :limit)
            returning global_index)
        select global_index, event_identifier, aggregate_identifier, sequence_number, payload_type, payload, meta_data
        from event join taken using (global_index)
        order by global_index\
        """;

    private static final String KEEP = """
        insert into event_position (position, global_index, topic_key, envelope)
        select * from unnest(?::bigint[], ?::bigint[], ?::text[], ?::bytea[])\
        """;

    private final String source;
    private final int limit;

    /** @param limit how many events get their position in one transaction */
    Numbering(String source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    /** Whether there are events to number. */
    boolean isBehind(RelaySession session) {
        return session.jdbc()
                .sql("select exists (select from event_unnumbered)")
                .query(Boolean.class)
                .single();
    }

    /** @return how many events got their position; they all have when it is less than the limit */
    int number(RelaySession session) {
        return session.transactions().execute(transaction -> {
            var visible = session.jdbc()
                    .sql(TAKE)
                    .param("limit", limit)
                    .query(StoredEvent.class)
                    .list();
            if (!visible.isEmpty()) {
                keep(session, visible);
            }
            return visible.size();
        });
    }

    private void keep(RelaySession session, List<StoredEvent> events) {
        long last = session.jdbc()
                .sql("select coalesce(max(position), 0) from event_position")
                .query(Long.class)
                .single();
        var outgoing = IntStream.range(0, events.size())
                .mapToObj(i -> events.get(i).outgoing(source, last + 1 + i))
                .toList();
        session.jdbc()
                .sql(KEEP)
                .param(outgoing.stream().map(Outgoing::position).toArray(Long[]::new))
                .param(outgoing.stream().map(Outgoing::globalIndex).toArray(Long[]::new))
                .param(outgoing.stream().map(Outgoing::topicKey).toArray(String[]::new))
                .param(outgoing.stream().map(Outgoing::envelope).toArray(byte[][]::new))
                .update();
    }
}
