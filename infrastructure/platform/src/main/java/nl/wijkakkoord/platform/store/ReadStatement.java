// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventData;

/** Reads the next events of an aggregate: not too many, and when they are large, few, so that no history is in memory at once. */
final class ReadStatement {
    static final int MOST_EVENTS = 100;
    // As they are stored.
    private static final int MOST_BYTES = 2_000_000;
    private static final String SQL = """
        with sized as (
            select *, sum(octet_length(payload)) over (order by sequence_number) as so_far from event
            where aggregate_identifier = ? and sequence_number >= ? and sequence_number < ?)
        select event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type, payload_revision,
               payload, meta_data
        from sized where so_far - octet_length(payload) < ? order by sequence_number
        """;

    private ReadStatement() {}

    /** @param most events, of which there is always one */
    static PreparedStatement of(Connection connection, String aggregate, long first, int most) throws SQLException {
        var statement = connection.prepareStatement(SQL);
        statement.setString(1, aggregate);
        statement.setLong(2, first);
        statement.setLong(3, first + most);
        statement.setInt(4, MOST_BYTES);
        return statement;
    }

    /** Without this the store is asked once more after the last event, to hear that there is none. */
    static boolean isLast(List<? extends DomainEventData<?>> batch) {
        return batch.size() < MOST_EVENTS
                && batch.stream()
                                .mapToLong(event -> ((byte[]) event.getPayload().getData()).length)
                                .sum()
                        < MOST_BYTES;
    }
}
