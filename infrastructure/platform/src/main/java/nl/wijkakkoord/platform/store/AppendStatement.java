// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Moments;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.language.Mention;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;

/**
 * Appends events, and says of each in the same statement that it has no position yet. The recorded time is the event's
 * own, so that the store, the topic and the payload never tell different times.
 */
class AppendStatement {
    // With its envelope below what Kafka takes by default, else it would hold up every later event of the service.
    private static final int MOST_BYTES = 900_000;
    private static final String SQL = """
        with appended as (
            insert into event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                               payload_type, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            returning global_index)
        insert into event_unnumbered (global_index) select global_index from appended
        """;

    private AppendStatement() {}

    static PreparedStatement of(Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
            throws SQLException {
        var statement = connection.prepareStatement(SQL);
        for (var message : events) {
            var event = (DomainEventMessage<?>) message;
            var payload = event.serializePayload(serializer, byte[].class);
            if (payload.getData().length > MOST_BYTES) {
                throw new RefusedException(RequestRefusal.TOO_MUCH_AT_ONCE, Mention.size(MOST_BYTES));
            }
            statement.setString(1, event.getIdentifier());
            statement.setString(2, event.getAggregateIdentifier());
            statement.setLong(3, event.getSequenceNumber());
            statement.setString(4, event.getType());
            statement.setString(5, Moments.text(((Event) event.getPayload()).at()));
            statement.setString(6, payload.getType().getName());
            statement.setBytes(7, payload.getData());
            statement.setBytes(
                    8, event.serializeMetaData(serializer, byte[].class).getData());
            statement.addBatch();
        }
        return statement;
    }
}
