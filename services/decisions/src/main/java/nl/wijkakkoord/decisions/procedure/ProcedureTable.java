// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureCameIntoForce;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureNotAgreed;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureProposed;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureSubmitted;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureWithdrawn;
import nl.wijkakkoord.decisions.procedure.ProcedureVersion.Status;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds procedures; kept in the transaction of each event. */
@Projection(view = "procedures", tables = "procedure")
record ProcedureTable(JdbcClient jdbc) {

    @EventHandler
    void on(ProcedureEvent event) {
        switch (event) {
            case ProcedureProposed e ->
                jdbc.sql("""
                    insert into procedure (procedure, wijkaanpak, latest_number, latest_status)
                    values (:procedure, :wijkaanpak, :version, 'PROPOSED')
                    on conflict (procedure) do update set latest_number = excluded.latest_number,
                                                          latest_status = excluded.latest_status
                    """).paramSource(Parameters.of(e)).update();
            case ProcedureSubmitted _ -> latest(event, Status.SUBMITTED);
            case ProcedureNotAgreed _ -> latest(event, Status.NOT_AGREED);
            case ProcedureWithdrawn _ -> latest(event, Status.WITHDRAWN);
            case ProcedureCameIntoForce e -> {
                latest(event, Status.IN_FORCE);
                jdbc.sql("update procedure set in_force_number = :version where procedure = :procedure")
                        .paramSource(Parameters.of(e))
                        .update();
            }
        }
    }

    private void latest(ProcedureEvent event, Status status) {
        jdbc.sql("update procedure set latest_status = ? where procedure = ?")
                .params(status.name(), event.procedure())
                .update();
    }

    /** By id. */
    List<ProcedureItem> find(UUID wijkaanpak, PageRequest page) {
        return jdbc.sql("""
            select procedure as id, latest_number, latest_status, in_force_number from procedure
            where wijkaanpak = :wijkaanpak and (:after::uuid is null or procedure > :after::uuid)
            order by procedure limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and(page, UUID::fromString))
                .query(ProcedureItem.class)
                .list();
    }
}
