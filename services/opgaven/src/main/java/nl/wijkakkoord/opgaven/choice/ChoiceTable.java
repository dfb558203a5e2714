// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent.ChoiceAgreed;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent.ChoiceNotAgreed;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent.ChoiceSubmitted;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent.ChoiceWithdrawn;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The choices of opgaven, and what came of each. */
@Projection(
        view = "choices",
        tables = {"choice", "choice_candidate"})
record ChoiceTable(JdbcClient jdbc) {

    @EventHandler
    void on(ChoiceEvent event) {
        switch (event) {
            case ChoiceSubmitted e -> submitted(e);
            case ChoiceAgreed e -> status(e, ChoiceStatus.AGREED);
            case ChoiceNotAgreed e -> status(e, ChoiceStatus.NOT_AGREED);
            case ChoiceWithdrawn e -> status(e, ChoiceStatus.WITHDRAWN);
        }
    }

    /** By id. */
    List<ChoiceItem> of(UUID wijkaanpak, PageRequest page) {
        return jdbc.sql("""
            select * from choice
            where wijkaanpak = :wijkaanpak and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and(page, UUID::fromString))
                .query(ChoiceItem.class)
                .list();
    }

    private void submitted(ChoiceSubmitted event) {
        jdbc.sql("""
            insert into choice (id, wijkaanpak, title, status) values (:choice, :wijkaanpak, :title, 'SUBMITTED')
            """).paramSource(Parameters.of(event)).update();
        event.candidates()
                .forEach(candidate -> jdbc.sql("insert into choice_candidate (choice, opgave) values (?, ?)")
                        .params(event.choice(), candidate.opgave())
                        .update());
    }

    private void status(ChoiceEvent event, ChoiceStatus status) {
        jdbc.sql("update choice set status = ? where id = ?")
                .params(status.name(), event.choice())
                .update();
    }
}
