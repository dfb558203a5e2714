// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.area;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.AreaCitation;
import nl.wijkakkoord.contracts.stakeholders.AreaEvent.AreaDrawn;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The area of each wijkaanpak, as this service heard. Rounds that open from now on take their shares of homes from it
 * (row 0-19).
 */
@Projection(view = "areas", tables = "area")
public record AreaProjection(JdbcClient jdbc) implements Reaction<AreaDrawn> {

    /** Its last version; empty when none was heard of. */
    public Optional<AreaCitation> of(UUID wijkaanpak) {
        return jdbc.sql("select area, version, homes from area where wijkaanpak = ?")
                .param(wijkaanpak)
                .query(AreaCitation.class)
                .optional();
    }

    @Override
    public void on(AreaDrawn event, Received received) {
        jdbc.sql("""
            insert into area (wijkaanpak, area, version, homes) values (:wijkaanpak, :area, :version, :total)
            on conflict (wijkaanpak) do update set version = excluded.version, homes = excluded.homes
            """).paramSource(Parameters.of(event)).update();
    }
}
