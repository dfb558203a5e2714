// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.area;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.AreaCitation;
import nl.wijkakkoord.contracts.stakeholders.AreaEvent.AreaDrawn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The area of each wijkaanpak, as this service heard. */
@Component
public record Areas(JdbcClient jdbc) {

    /** Its last version; empty when none was heard of. */
    public Optional<AreaCitation> of(UUID wijkaanpak) {
        return jdbc.sql("select area, version, homes from area where wijkaanpak = ?")
                .param(wijkaanpak)
                .query(AreaCitation.class)
                .optional();
    }

    void set(AreaDrawn event) {
        jdbc.sql("""
            insert into area (wijkaanpak, area, version, homes) values (?, ?, ?, ?)
            on conflict (wijkaanpak) do update set version = excluded.version, homes = excluded.homes
            """)
                .params(event.wijkaanpak(), event.area(), event.version(), event.total())
                .update();
    }
}
