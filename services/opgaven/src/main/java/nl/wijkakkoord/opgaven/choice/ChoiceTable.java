// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent.ChoiceAgreed;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent.ChoiceNotAgreed;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent.ChoiceSubmitted;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The choices of opgaven, and what came of each. */
@Component
@Projection(view = "choices", tables = "choice")
record ChoiceTable(JdbcClient jdbc) {

    @EventHandler
    void on(ChoiceEvent event) {
        switch (event) {
            case ChoiceSubmitted e -> submitted(e);
            case ChoiceAgreed e -> status(e, ChoiceStatus.AGREED);
            case ChoiceNotAgreed e -> status(e, ChoiceStatus.NOT_AGREED);
        }
    }

    /** By id. */
    List<ChoiceItem> of(UUID wijkaanpak, PageRequest page) {
        return jdbc.sql("""
            select id, title, status from choice
            where wijkaanpak = :wijkaanpak and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(ChoiceItem.class)
                .list();
    }

    private void submitted(ChoiceSubmitted event) {
        jdbc.sql("insert into choice (id, wijkaanpak, title, status) values (?, ?, ?, ?)")
                .params(event.choice(), event.wijkaanpak(), event.title(), ChoiceStatus.SUBMITTED.name())
                .update();
    }

    private void status(ChoiceEvent event, ChoiceStatus status) {
        jdbc.sql("update choice set status = ? where id = ?")
                .params(status.name(), event.choice())
                .update();
    }
}
