// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.task;

import nl.wijkakkoord.contracts.decisions.ProcedureEvent;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureCameIntoForce;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In which wijkaanpakken the parties agreed on how they decide, as this service heard. */
@Projection(view = "procedures", tables = "procedure_in_force")
record ProcedureProjection(JdbcClient jdbc) implements Reaction<ProcedureEvent> {

    @Override
    public void on(ProcedureEvent event, Received received) {
        if (event instanceof ProcedureCameIntoForce) {
            jdbc.sql("insert into procedure_in_force (wijkaanpak) values (?) on conflict do nothing")
                    .param(event.wijkaanpak())
                    .update();
        }
    }
}
