// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * What a rebuild must leave alone when nothing else is written, or something would happen again.
 *
 * @param ends of every partition of the topics
 * @param counts of rows of the tables that are no view, by service
 */
record Untouched(Map<TopicPartition, Long> ends, Map<String, Map<String, Long>> counts) {
    private static final List<String> TABLES = List.of(
            "event",
            "event_position",
            "event_unnumbered",
            "inbox",
            "parked_event",
            "skipped_event",
            "set_aside_message",
            "answered_request",
            "recorded_refusal",
            "deadline",
            "words");

    static Untouched by(House house) {
        var ends = new HashMap<TopicPartition, Long>();
        var counts = new HashMap<String, Map<String, Long>>();
        for (var service : house.services()) {
            ends.putAll(Topic.ends(house, service));
            var rows = new HashMap<String, Long>();
            TABLES.forEach(table -> rows.put(
                    table,
                    house.jdbc(service)
                            .sql("select count(*) from " + table)
                            .query(Long.class)
                            .single()));
            counts.put(service, rows);
        }
        return new Untouched(ends, counts);
    }
}
