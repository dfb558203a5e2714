// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.OptionEvent.OptionProposed;
import nl.wijkakkoord.contracts.stakeholders.OptionEvent.OptionWithdrawn;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which options there are on a relation. */
@Projection(view = "options", tables = "option")
record OptionTable(JdbcClient jdbc) {

    @EventHandler
    void on(OptionProposed event) {
        jdbc.sql("insert into option (id, wijkaanpak, relation, title) values (:option, :wijkaanpak, :relation,"
                        + " :title)")
                .paramSource(Parameters.of(event))
                .update();
    }

    @EventHandler
    void on(OptionWithdrawn event) {
        jdbc.sql("update option set withdrawn = true where id = ?")
                .param(event.option())
                .update();
    }

    /** By id. */
    List<OptionItem> of(UUID relation, PageRequest page) {
        return jdbc.sql("""
            select id, title, withdrawn from option
            where relation = :relation and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .paramSource(Parameters.of("relation", relation).and(page, UUID::fromString))
                .query(OptionItem.class)
                .list();
    }
}
