// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

import java.util.ArrayList;
import java.util.List;

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

    private final String source;
    private final int limit;

    /** @param limit how many events get their position in one transaction */
    Numbering(String source, int limit) {
        this.source = source;
        this.limit = limit;
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
        long position = session.jdbc()
                .sql("select coalesce(max(position), 0) from event_position")
                .query(Long.class)
                .single();
        var rows = new ArrayList<Object[]>();
        for (var event : events) {
            var outgoing = event.outgoing(source, ++position);
            rows.add(new Object[] {position, event.globalIndex(), outgoing.topicKey(), outgoing.envelope()});
        }
        session.statements()
                .batchUpdate(
                        "insert into event_position (position, global_index, topic_key, envelope) values (?, ?, ?, ?)",
                        rows);
    }
}
