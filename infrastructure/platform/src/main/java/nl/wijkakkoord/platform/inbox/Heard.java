// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.UUID;
import nl.wijkakkoord.platform.relay.ServiceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far this service has heard the others. */
public final class Heard {
    private static final String ADVANCE = """
        insert into heard (service, key, position) values (:service, :key, :position)
        on conflict (service, key) do update set position = greatest(heard.position, excluded.position)\
        """;

    private final JdbcClient jdbc;

    Heard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The position, in the topic of that service, of its newest event about the wijkaanpak that this service has
     * handled; 0 when there was none. All its earlier events about that wijkaanpak are handled too.
     *
     * @param service for instance {@code stakeholders}
     */
    public long position(String service, UUID wijkaanpak) {
        return jdbc.sql("select position from heard where service = :service and key = :key")
                .param("service", service)
                .param("key", wijkaanpak.toString())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void advance(Received received) {
        var envelope = received.envelope();
        jdbc.sql(ADVANCE)
                .param("service", ServiceProperties.serviceOf(envelope.source()).orElseThrow())
                .param("key", received.key())
                .param("position", envelope.position())
                .update();
    }
}
