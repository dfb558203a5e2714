// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.ReferenceEvent.ReferenceAdded;
import nl.wijkakkoord.contracts.opgaven.ReferenceEvent.ReferenceWithdrawn;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is to read about which theme. */
@Projection(view = "references", tables = "theme_reference")
record ReferenceTable(JdbcClient jdbc) {

    @EventHandler
    void on(ReferenceAdded event) {
        jdbc.sql("""
            insert into theme_reference (id, wijkaanpak, theme, title, address, date)
            values (:reference, :wijkaanpak, :theme, :content.title, :content.address, :content.date)
            """).paramSource(Parameters.of(event)).update();
    }

    @EventHandler
    void on(ReferenceWithdrawn event) {
        jdbc.sql("update theme_reference set withdrawn = true where id = ?")
                .param(event.reference())
                .update();
    }

    /** By id. */
    List<ReferenceItem> of(UUID wijkaanpak, @Nullable String theme, PageRequest page) {
        return jdbc.sql("""
            select * from theme_reference
            where wijkaanpak = :wijkaanpak and (:theme::text is null or theme = :theme)
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("theme", theme)
                        .and(page, UUID::fromString))
                .query(ReferenceItem.class)
                .list();
    }
}
