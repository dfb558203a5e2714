// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.ReferenceEvent.ReferenceAdded;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What there is to read about which theme. */
@Component
@Projection(view = "references", tables = "theme_reference")
record ReferenceTable(JdbcClient jdbc) {

    @EventHandler
    void on(ReferenceAdded e) {
        jdbc.sql("insert into theme_reference (id, wijkaanpak, theme, title, address, date) values (?, ?, ?, ?, ?, ?)")
                .params(
                        e.reference(),
                        e.wijkaanpak(),
                        e.theme(),
                        e.content().title(),
                        e.content().address(),
                        e.content().date())
                .update();
    }

    /** By id. */
    List<ReferenceItem> of(UUID wijkaanpak, @Nullable String theme, PageRequest page) {
        return jdbc.sql("""
            select id, theme, title, address, date from theme_reference
            where wijkaanpak = :wijkaanpak and (:theme::text is null or theme = :theme)
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("theme", theme)
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(ReferenceItem.class)
                .list();
    }
}
