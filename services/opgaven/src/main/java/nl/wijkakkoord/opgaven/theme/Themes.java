// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.theme;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The themes that wijkaanpakken take along, as heard from ambitions. */
@Component
public record Themes(JdbcClient jdbc) {

    /** Whether the wijkaanpak takes the theme of that name along. */
    public boolean taken(UUID wijkaanpak, String theme) {
        return jdbc.sql("select exists (select from theme where wijkaanpak = ? and theme = ?)")
                .params(wijkaanpak, theme)
                .query(Boolean.class)
                .single();
    }

    void take(UUID wijkaanpak, String theme, String title) {
        jdbc.sql("""
            insert into theme (wijkaanpak, theme, title) values (?, ?, ?)
            on conflict (wijkaanpak, theme) do update set title = excluded.title
            """).params(wijkaanpak, theme, title).update();
    }

    void drop(UUID wijkaanpak, String theme) {
        jdbc.sql("delete from theme where wijkaanpak = ? and theme = ?")
                .params(wijkaanpak, theme)
                .update();
    }
}
