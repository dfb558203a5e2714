// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionAgreed;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDrafted;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionNotAgreed;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionSubmitted;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.stakeholders.process.direction.DirectionVersion.Status;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The directions and how far each is. */
@Component
@Projection(view = "directions", tables = "direction")
record DirectionTable(JdbcClient jdbc) {

    @EventHandler
    void on(DirectionEvent event) {
        switch (event) {
            case DirectionDrafted e -> drafted(e);
            case DirectionSubmitted e -> status(e, Status.SUBMITTED);
            case DirectionAgreed e -> status(e, Status.AGREED);
            case DirectionNotAgreed e -> status(e, Status.NOT_AGREED);
        }
    }

    /** By id. */
    List<DirectionItem> of(UUID wijkaanpak, PageRequest page) {
        return jdbc.sql("""
            select id, title, number, status from direction
            where wijkaanpak = :wijkaanpak and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(DirectionItem.class)
                .list();
    }

    private void drafted(DirectionDrafted event) {
        jdbc.sql("""
            insert into direction (id, wijkaanpak, title, number, status) values (?, ?, ?, ?, ?)
            on conflict (id) do update
            set title = excluded.title, number = excluded.number, status = excluded.status
            """)
                .params(event.direction(), event.wijkaanpak(), event.title(), event.version(), Status.DRAFT.name())
                .update();
    }

    /** A decision on an earlier version says nothing of the last. */
    private void status(DirectionEvent event, Status status) {
        jdbc.sql("update direction set status = ? where id = ? and number = ?")
                .params(status.name(), event.direction(), event.version())
                .update();
    }
}
