// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaNoted;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaRejected;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaSelected;
import nl.wijkakkoord.opgaven.idea.IdeaRequest.IdeaFilter;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.sql.TableRows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All ideas: what was rejected stays to be found, with the reason. */
@Projection(view = "ideas", tables = "idea")
record IdeaTable(JdbcClient jdbc) {

    @EventHandler
    void on(IdeaEvent event) {
        switch (event) {
            case IdeaNoted e -> jdbc.sql("""
                insert into idea (idea, wijkaanpak, opgave, title, status)
                values (:idea, :wijkaanpak, :opgave, :title, 'NOTED')
                """).paramSource(Parameters.of(e)).update();
            case IdeaSelected e -> decided(e.idea(), IdeaStatus.SELECTED, e.reason());
            case IdeaRejected e -> decided(e.idea(), IdeaStatus.REJECTED, e.reason());
        }
    }

    TableRows<IdeaItem> find(IdeaFilter filter) {
        return TableRows.of(jdbc, """
            select * from idea
            where wijkaanpak = :wijkaanpak and (:opgave::uuid is null or opgave = :opgave)
              and (:status::text is null or status = :status)
            """, Parameters.of(filter), IdeaItem.class, "idea");
    }

    private void decided(UUID idea, IdeaStatus status, String reason) {
        jdbc.sql("update idea set status = ?, reason = ? where idea = ?")
                .params(status.name(), reason, idea)
                .update();
    }
}
