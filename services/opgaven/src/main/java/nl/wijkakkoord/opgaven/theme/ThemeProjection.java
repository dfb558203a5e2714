// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.theme;

import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeAdded;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeChosen;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeDropped;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeWithdrawn;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The themes that wijkaanpakken take along, as heard from ambitions. What stands in the catalogue alone is not. */
@Projection(
        view = "themes",
        tables = {"theme", "withdrawn_theme"})
public record ThemeProjection(JdbcClient jdbc) implements Reaction<ThemeEvent> {

    @Override
    public void on(ThemeEvent event, Received received) {
        switch (event) {
            case ThemeChosen e -> jdbc.sql("""
                insert into theme (wijkaanpak, theme, title) values (:wijkaanpak, :choice.theme, :choice.title)
                on conflict (wijkaanpak, theme) do update set title = excluded.title
                """).paramSource(Parameters.of(e)).update();
            case ThemeDropped e ->
                jdbc.sql("delete from theme where wijkaanpak = ? and theme = ?")
                        .params(e.wijkaanpak(), e.theme())
                        .update();
            case ThemeWithdrawn e ->
                jdbc.sql("insert into withdrawn_theme (wijkaanpak, theme) values (?, ?)")
                        .params(e.wijkaanpak(), e.theme())
                        .update();
            case ThemeAdded _ -> {}
        }
    }

    /** Whether who added it to the catalogue took it back. */
    public boolean isWithdrawn(UUID wijkaanpak, String theme) {
        return jdbc.sql("select exists (select from withdrawn_theme where wijkaanpak = ? and theme = ?)")
                .params(wijkaanpak, theme)
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether the wijkaanpak takes the theme of that name along: by its choice now, or by the ambition that the parties
     * adopted, from which nobody takes a theme alone (ADR 0029).
     */
    public boolean taken(UUID wijkaanpak, String theme) {
        return jdbc.sql("""
            select exists (select from theme where wijkaanpak = :wijkaanpak and theme = :theme)
                or exists (select from joint_ambition_version
                           where wijkaanpak = :wijkaanpak and status = 'ADOPTED' and :theme = any(themes))
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and("theme", theme))
                .query(Boolean.class)
                .single();
    }
}
