// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.platform.sql.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What has new events since a position of this service's topic, for who follows a list (ADR 0036). Positions are given to
 * visible events only (ADR 0002). So what is not visible yet gets a later one than any that can be told now, and what is
 * visible without one belongs to every answer until it has it.
 */
public class ChangedAggregates {
    private final JdbcClient jdbc;

    ChangedAggregates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last position so far; what is read after it was asked for has everything up to there. */
    public long position() {
        return jdbc.sql("select coalesce(max(position), 0) from event_position")
                .query(Long.class)
                .single();
    }

    /** @param wijkaanpak that is enough to know of, null for all */
    public Set<UUID> since(long position, @Nullable UUID wijkaanpak) {
        return jdbc.sql("""
            select aggregate_identifier::uuid from event_position join event using (global_index)
            where position > :position and (:wijkaanpak::text is null or topic_key = :wijkaanpak::text)
            union
            select aggregate_identifier::uuid from event_unnumbered join event using (global_index)
            """)
                .paramSource(Parameters.of("position", position).and("wijkaanpak", wijkaanpak))
                .query(UUID.class)
                .set();
    }
}
