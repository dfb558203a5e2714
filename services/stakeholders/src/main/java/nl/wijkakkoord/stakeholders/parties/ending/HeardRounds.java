// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.ending;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the parties are deciding on anything, as this service heard. */
@Component
public record HeardRounds(JdbcClient jdbc) {

    /** One of those that are open, null when none is. */
    public @Nullable UUID open(UUID wijkaanpak) {
        return jdbc.sql("select round from heard_round where wijkaanpak = ? and closed_at is null limit 1")
                .param(wijkaanpak)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
