// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkakkoord.platform.relay.ServiceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far this service has heard the others. */
public final class ConsumedPositions {
    private static final String ADVANCE = """
        insert into heard (service, key, position) select * from unnest(?::text[], ?::text[], ?::bigint[])
        on conflict (service, key) do update set position = greatest(heard.position, excluded.position)\
        """;

    private final JdbcClient jdbc;

    private record Mark(String service, String key) {
        static Mark of(Received received) {
            return new Mark(ServiceProperties.serviceOf(received.source()).orElseThrow(), received.key());
        }
    }

    ConsumedPositions(JdbcClient jdbc) {
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

    /** @param events with envelopes */
    void advance(List<Received> events) {
        var newest = events.stream().collect(Collectors.toMap(Mark::of, ConsumedPositions::position, Math::max));
        if (!newest.isEmpty()) {
            jdbc.sql(ADVANCE)
                    .param(newest.keySet().stream().map(Mark::service).toArray(String[]::new))
                    .param(newest.keySet().stream().map(Mark::key).toArray(String[]::new))
                    .param(newest.values().toArray(Long[]::new))
                    .update();
        }
    }

    private static long position(Received received) {
        return received.envelope().position();
    }
}
