// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaNoted;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaRejected;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaSelected;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All ideas: what was rejected stays to be found, with the reason. */
@Component
@Projection(view = "ideas", tables = "idea")
record IdeaTable(JdbcClient jdbc) {

    @EventHandler
    void on(IdeaNoted e) {
        jdbc.sql("insert into idea (idea, wijkaanpak, opgave, title, status) values (?, ?, ?, ?, 'NOTED')")
                .params(e.idea(), e.wijkaanpak(), e.opgave(), e.title())
                .update();
    }

    @EventHandler
    void on(IdeaSelected e) {
        decided(e.idea(), IdeaStatus.SELECTED, e.reason());
    }

    @EventHandler
    void on(IdeaRejected e) {
        decided(e.idea(), IdeaStatus.REJECTED, e.reason());
    }

    /**
     * By id.
     *
     * @param opgave null for all
     * @param status null for all
     */
    List<IdeaItem> of(UUID wijkaanpak, @Nullable UUID opgave, @Nullable IdeaStatus status, PageRequest page) {
        return jdbc.sql("""
            select * from idea
            where wijkaanpak = :wijkaanpak and (:opgave::uuid is null or opgave = :opgave)
              and (:status::text is null or status = :status) and (:after::uuid is null or idea > :after::uuid)
            order by idea
            limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("opgave", opgave)
                .param("status", status == null ? null : status.name())
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(IdeaItem.class)
                .list();
    }

    private void decided(UUID idea, IdeaStatus status, String reason) {
        jdbc.sql("update idea set status = ?, reason = ? where idea = ?")
                .params(status.name(), reason, idea)
                .update();
    }
}
