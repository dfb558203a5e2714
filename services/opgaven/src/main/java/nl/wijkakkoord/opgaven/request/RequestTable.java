// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.RequestEvent;
import nl.wijkakkoord.contracts.opgaven.RequestEvent.RequestStated;
import nl.wijkakkoord.contracts.opgaven.RequestEvent.RequestWithdrawn;
import nl.wijkakkoord.contracts.opgaven.RequestKind;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the market is asked in wijkaanpakken. */
@Projection(view = "requests", tables = "request")
record RequestTable(JdbcClient jdbc) {

    @EventHandler
    void on(RequestEvent event) {
        switch (event) {
            case RequestStated e -> jdbc.sql("""
                insert into request (id, wijkaanpak, kind, title, withdrawn)
                values (:request, :wijkaanpak, :kind, :title, false)
                on conflict (id) do update set title = excluded.title
                """).paramSource(Parameters.of(e)).update();
            case RequestWithdrawn e ->
                jdbc.sql("update request set withdrawn = true where id = ?")
                        .param(e.request())
                        .update();
        }
    }

    /**
     * By id.
     *
     * @param kind null for all
     */
    List<RequestItem> of(UUID wijkaanpak, @Nullable RequestKind kind, PageRequest page) {
        return jdbc.sql("""
            select * from request
            where wijkaanpak = :wijkaanpak and (:kind::text is null or kind = :kind)
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("kind", kind)
                        .and(page, UUID::fromString))
                .query(RequestItem.class)
                .list();
    }
}
