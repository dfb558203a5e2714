// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.servers.Database;

/** Writes events as the store does. */
final class StoredEvents {
    static final OrganisationId AUDITOR = new OrganisationId("kvk:12345678");
    static final By BY = new By(new OrganisationId("oin:00000001234567892000"), UUID.randomUUID());
    private static final String APPEND = """
        with appended as (
            insert into event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                payload_type, payload, meta_data)
            values (?, ?, ?, 'wijkaanpak', ?, ?, ?, ?) returning global_index)
        insert into event_unnumbered select global_index from appended\
        """;

    private StoredEvents() {}

    static Connection connect(Database.Login login, Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }

    static AuditorAppointed event(UUID wijkaanpak) {
        var at = Instant.ofEpochMilli(System.currentTimeMillis());
        return new AuditorAppointed(
                wijkaanpak, AUDITOR, LocalDate.of(2026, 5, 1), null, Audience.of(AUDITOR, BY.organisation()), BY, at);
    }

    /** @return the event's id */
    static String append(Connection connection, UUID aggregate, long sequence) throws SQLException {
        return append(connection, aggregate, sequence, event(aggregate));
    }

    static String append(Connection connection, UUID aggregate, long sequence, AuditorAppointed event)
            throws SQLException {
        var id = UUID.randomUUID().toString();
        try (var statement = connection.prepareStatement(APPEND)) {
            statement.setString(1, id);
            statement.setString(2, aggregate.toString());
            statement.setLong(3, sequence);
            statement.setString(4, event.at().toString());
            statement.setString(5, Catalogue.nameOf(event.getClass()));
            statement.setBytes(6, Json.canonical(event));
            statement.setBytes(
                    7, "{\"client\":\"test\",\"correlationid\":\"c-1\",\"traceparent\":\"00-a-b-01\"}".getBytes());
            statement.executeUpdate();
        }
        return id;
    }
}
