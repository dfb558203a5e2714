// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.RequestEvent.RequestStated;
import nl.wijkakkoord.contracts.opgaven.RequestEvent.RequestWithdrawn;
import nl.wijkakkoord.contracts.opgaven.RequestKind;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the market is asked in wijkaanpakken. */
@Component
@Projection(view = "requests", tables = "request")
public record Requests(JdbcClient jdbc, History history) {

    @EventHandler
    void on(RequestStated e) {
        jdbc.sql("""
            insert into request (id, wijkaanpak, kind, title, withdrawn) values (?, ?, ?, ?, false)
            on conflict (id) do update set title = excluded.title
            """)
                .params(e.request(), e.wijkaanpak(), e.kind().name(), e.title())
                .update();
    }

    @EventHandler
    void on(RequestWithdrawn e) {
        jdbc.sql("update request set withdrawn = true where id = ?")
                .param(e.request())
                .update();
    }

    /** As it stood then. */
    public Optional<KnownRequest> find(UUID request, Moment moment) {
        return read(request, moment).map(folded -> {
            var stated = folded.state().stated();
            return new KnownRequest(
                    request, stated.wijkaanpak(), stated.kind(), folded.state().withdrawn() != null);
        });
    }

    Optional<Versioned<Request>> read(UUID request, Moment moment) {
        return history.read(request, moment, Request.FOLD);
    }

    /**
     * By id.
     *
     * @param kind null for all
     */
    List<RequestItem> of(UUID wijkaanpak, @Nullable RequestKind kind, PageRequest page) {
        return jdbc.sql("""
            select id, kind, title, withdrawn from request
            where wijkaanpak = :wijkaanpak and (:kind::text is null or kind = :kind)
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("kind", kind == null ? null : kind.name())
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(RequestItem.class)
                .list();
    }
}
