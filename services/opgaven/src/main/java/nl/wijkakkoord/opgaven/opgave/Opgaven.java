// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveMeasured;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveProposedForAmbition;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveSet;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveChosen;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveElaborated;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveElaboratedNoLonger;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveProposed;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveRejected;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The opgaven of wijkaanpakken and how far each is. All parties and auditors of the wijkaanpak may see them. */
@Component
@Projection(view = "opgaven", tables = "opgave")
public record Opgaven(JdbcClient jdbc) {

    @EventHandler
    void on(OpgaveEvent event) {
        switch (event) {
            case OpgaveProposed e -> proposed(e);
            case OpgaveChosen e -> status(e, OpgaveStatus.CHOSEN);
            case OpgaveRejected e -> status(e, OpgaveStatus.REJECTED);
            case OpgaveElaborated e -> status(e, OpgaveStatus.ELABORATED);
            case OpgaveElaboratedNoLonger e -> status(e, OpgaveStatus.CHOSEN);
            case ObjectiveSet _, ObjectiveProposedForAmbition _, ObjectiveMeasured _ -> {}
        }
    }

    public Optional<OpgaveItem> find(UUID opgave) {
        return jdbc.sql("select * from opgave where id = ?")
                .param(opgave)
                .query(OpgaveItem.class)
                .optional();
    }

    public boolean has(UUID wijkaanpak, UUID opgave) {
        return find(opgave)
                .filter(found -> found.wijkaanpak().equals(wijkaanpak))
                .isPresent();
    }

    /**
     * By id.
     *
     * @param theme null for all
     * @param status null for all
     */
    List<OpgaveItem> of(UUID wijkaanpak, @Nullable String theme, @Nullable OpgaveStatus status, PageRequest page) {
        return jdbc.sql("""
            select * from opgave
            where wijkaanpak = :wijkaanpak and (:theme::text is null or theme = :theme)
              and (:status::text is null or status = :status) and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("theme", theme)
                .param("status", status == null ? null : status.name())
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(OpgaveItem.class)
                .list();
    }

    private void proposed(OpgaveProposed event) {
        jdbc.sql("insert into opgave (id, wijkaanpak, theme, title, status) values (?, ?, ?, ?, ?)")
                .params(event.opgave(), event.wijkaanpak(), event.theme(), event.title(), OpgaveStatus.PROPOSED.name())
                .update();
    }

    private void status(OpgaveEvent event, OpgaveStatus status) {
        jdbc.sql("update opgave set status = ? where id = ?")
                .params(status.name(), event.opgave())
                .update();
    }
}
