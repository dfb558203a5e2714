// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveMeasured;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveMeasurementCorrected;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveProposedForAmbition;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveRemoved;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveSet;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveChosen;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveElaborated;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveElaboratedNoLonger;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveProposed;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveRejected;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveWithdrawn;
import nl.wijkakkoord.opgaven.opgave.OpgaveRequest.OpgaveFilter;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.sql.TableRows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The opgaven of wijkaanpakken and how far each is. All parties and auditors of the wijkaanpak may see them. */
@Projection(view = "opgaven", tables = "opgave")
public record OpgaveTable(JdbcClient jdbc) {

    @EventHandler
    void on(OpgaveEvent event) {
        switch (event) {
            case OpgaveProposed e -> jdbc.sql("""
                insert into opgave (id, wijkaanpak, theme, title, organisation, status)
                values (:opgave, :wijkaanpak, :theme, :title, :by.organisation, 'PROPOSED')
                """).paramSource(Parameters.of(e)).update();
            case OpgaveChosen e -> status(e, OpgaveStatus.CHOSEN);
            case OpgaveWithdrawn e -> status(e, OpgaveStatus.WITHDRAWN);
            case OpgaveRejected e -> status(e, OpgaveStatus.REJECTED);
            case OpgaveElaborated e -> status(e, OpgaveStatus.ELABORATED);
            case OpgaveElaboratedNoLonger e -> status(e, OpgaveStatus.CHOSEN);
            case ObjectiveSet _,
                    ObjectiveRemoved _,
                    ObjectiveProposedForAmbition _,
                    ObjectiveMeasured _,
                    ObjectiveMeasurementCorrected _ -> {}
        }
    }

    public boolean has(UUID wijkaanpak, UUID opgave) {
        return jdbc.sql("select exists (select from opgave where id = ? and wijkaanpak = ?)")
                .params(opgave, wijkaanpak)
                .query(Boolean.class)
                .single();
    }

    public boolean isRejected(UUID opgave) {
        return jdbc.sql("select exists (select from opgave where id = ? and status = 'REJECTED')")
                .param(opgave)
                .query(Boolean.class)
                .single();
    }

    TableRows<OpgaveItem> find(OpgaveFilter filter) {
        return TableRows.of(jdbc, """
            select * from opgave
            where wijkaanpak = :wijkaanpak and (:theme::text is null or theme = :theme)
              and (:status::text is null or status = :status)
              and (:organisation::text is null or organisation = any(in_place_of(wijkaanpak, :organisation)))
            """, Parameters.of(filter), OpgaveItem.class, "id");
    }

    private void status(OpgaveEvent event, OpgaveStatus status) {
        jdbc.sql("update opgave set status = ? where id = ?")
                .params(status.name(), event.opgave())
                .update();
    }
}
