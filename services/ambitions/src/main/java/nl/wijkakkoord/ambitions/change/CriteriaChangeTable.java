// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.change.CriteriaChange.Status;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeAgreed;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeNotAgreed;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeOvertaken;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeSubmitted;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent.CriteriaChangeWithdrawn;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The requests to change criteria, and what came of each. */
@Projection(view = "criteria-changes", tables = "criteria_change")
record CriteriaChangeTable(JdbcClient jdbc) {

    @EventHandler
    void on(CriteriaChangeEvent event) {
        switch (event) {
            case CriteriaChangeSubmitted e ->
                jdbc.sql("""
                    insert into criteria_change (id, ambition, reason, status)
                    values (:change, :ambition, :reason, :status)
                    """)
                        .paramSource(Parameters.of(e).and("status", Status.SUBMITTED))
                        .update();
            case CriteriaChangeAgreed e -> status(e, Status.AGREED);
            case CriteriaChangeNotAgreed e -> status(e, Status.NOT_AGREED);
            case CriteriaChangeOvertaken e -> status(e, Status.OVERTAKEN);
            case CriteriaChangeWithdrawn e -> status(e, Status.WITHDRAWN);
        }
    }

    /** By id. */
    List<CriteriaChangeItem> of(UUID ambition, PageRequest page) {
        return jdbc.sql("""
            select id, reason, status from criteria_change
            where ambition = :ambition and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .paramSource(Parameters.of("ambition", ambition).and(page, UUID::fromString))
                .query(CriteriaChangeItem.class)
                .list();
    }

    private void status(CriteriaChangeEvent event, Status status) {
        jdbc.sql("update criteria_change set status = ? where id = ?")
                .params(status.name(), event.change())
                .update();
    }
}
