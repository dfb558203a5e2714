// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events in the store of stakeholders that no version of the service here would write, appended as it appends. */
final class Appended {
    private static final String APPEND = """
        with appended as (
            insert into event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                payload_type, payload, meta_data)
            values (:id, :aggregate, :sequence, 'wijkaanpak', :at, :type, :payload, convert_to('{}', 'UTF8'))
            returning global_index)
        insert into event_unnumbered select global_index from appended\
        """;

    private final JdbcClient jdbc;

    Appended(House house) {
        jdbc = house.jdbc(House.STAKEHOLDERS);
    }

    /**
     * @param type the last part of its name, with the version
     * @param data what it says beside what all events say
     * @return its id
     */
    String event(UUID aggregate, long sequence, Instant at, UUID wijkaanpak, String type, String data) {
        var id = UUID.randomUUID().toString();
        var payload = Json.MAPPER.readTree("""
            {"wijkaanpak": "%s", "audience": {"kind": "wijkaanpak", "organisations": []},
             "by": {"organisation": "%s", "member": null}, "at": "%s" %s}\
            """.formatted(wijkaanpak, House.MUNICIPALITY.value(), at, data));
        jdbc.sql(APPEND)
                .param("id", id)
                .param("aggregate", aggregate.toString())
                .param("sequence", sequence)
                .param("at", at.toString())
                .param("type", "nl.wijkakkoord.stakeholders." + type)
                .param("payload", Json.MAPPER.writeValueAsBytes(payload))
                .update();
        return id;
    }
}
