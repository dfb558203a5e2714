// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionAgreed;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDraftWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDrafted;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionNotAgreed;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionSubmitted;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionWithdrawn;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.stakeholders.process.direction.DirectionVersion.Status;
import nl.wijkakkoord.stakeholders.process.direction.DirectionView.DirectionItem;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directions and how far each is. */
@Projection(view = "directions", tables = "direction")
record DirectionTable(JdbcClient jdbc) {

    @EventHandler
    void on(DirectionEvent event) {
        switch (event) {
            case DirectionDrafted e ->
                jdbc.sql("""
                    insert into direction (id, wijkaanpak, title, number, status)
                    values (:direction, :wijkaanpak, :title, :version, 'DRAFT')
                    on conflict (id) do update
                    set title = excluded.title, number = excluded.number, status = excluded.status
                    """).paramSource(Parameters.of(e)).update();
            case DirectionSubmitted e -> status(e, Status.SUBMITTED);
            case DirectionAgreed e -> {
                status(e, Status.AGREED);
                jdbc.sql("update direction set in_force = :version where id = :direction")
                        .paramSource(Parameters.of(e))
                        .update();
            }
            case DirectionNotAgreed e -> status(e, Status.NOT_AGREED);
            case DirectionDraftWithdrawn e -> status(e, Status.WITHDRAWN);
            case DirectionWithdrawn e -> status(e, Status.WITHDRAWN);
        }
    }

    /** By id. */
    List<DirectionItem> of(UUID wijkaanpak, PageRequest page) {
        return jdbc.sql("""
            select id, title, number, status, in_force from direction
            where wijkaanpak = :wijkaanpak and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and(page, UUID::fromString))
                .query(DirectionItem.class)
                .list();
    }

    /** A decision on an earlier version says nothing of the last. */
    private void status(DirectionEvent event, Status status) {
        jdbc.sql("update direction set status = ? where id = ? and number = ?")
                .params(status.name(), event.direction(), event.version())
                .update();
    }
}
