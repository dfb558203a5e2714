// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureCameIntoForce;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureNotAgreed;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureProposed;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureSubmitted;
import nl.wijkakkoord.decisions.procedure.ProcedureVersion.Status;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds procedures; kept in the transaction of each event. */
@Component
@Projection(view = "procedures", tables = "procedure")
record ProcedureTable(JdbcClient jdbc) {

    @EventHandler
    void on(ProcedureProposed e) {
        jdbc.sql("""
            insert into procedure (procedure, wijkaanpak, latest_number, latest_status) values (?, ?, ?, ?)
            on conflict (procedure) do update set latest_number = excluded.latest_number,
                                                  latest_status = excluded.latest_status
            """)
                .params(e.procedure(), e.wijkaanpak(), e.version(), Status.PROPOSED.name())
                .update();
    }

    @EventHandler
    void on(ProcedureSubmitted e) {
        jdbc.sql("update procedure set latest_status = ? where procedure = ?")
                .params(Status.SUBMITTED.name(), e.procedure())
                .update();
    }

    @EventHandler
    void on(ProcedureCameIntoForce e) {
        jdbc.sql("update procedure set latest_status = ?, in_force_number = ? where procedure = ?")
                .params(Status.IN_FORCE.name(), e.version(), e.procedure())
                .update();
    }

    @EventHandler
    void on(ProcedureNotAgreed e) {
        jdbc.sql("update procedure set latest_status = ? where procedure = ?")
                .params(Status.NOT_AGREED.name(), e.procedure())
                .update();
    }
}
