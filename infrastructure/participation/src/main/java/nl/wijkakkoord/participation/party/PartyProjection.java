// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which organisations take part, and in which capacity. */
@Projection(view = "parties", tables = "participant")
record PartyProjection(JdbcClient jdbc) implements Reaction<WijkaanpakEvent> {

    @Override
    public void on(WijkaanpakEvent event, Received received) {
        switch (event) {
            case PartyAdmitted e ->
                jdbc.sql("""
                    insert into participant (wijkaanpak, organisation, name, capacity, admitted_at)
                    values (:wijkaanpak, :organisation, :name, :capacity, :at)
                    on conflict (wijkaanpak, organisation) do update
                    set name = excluded.name, capacity = excluded.capacity, admitted_at = excluded.admitted_at,
                        valid_until = null
                    """)
                        .paramSource(Parameters.of(e).and("capacity", Capacity.of(e.kind())))
                        .update();
            // Of one that was not admitted nothing is known here.
            case PartyCorrected e ->
                jdbc.sql("""
                    update participant set name = :name, capacity = :capacity
                    where wijkaanpak = :wijkaanpak and organisation = :organisation
                    """)
                        .paramSource(Parameters.of(e).and("capacity", Capacity.of(e.kind())))
                        .update();
            case PartyLeft e -> jdbc.sql("""
                update participant set valid_until = :until
                where wijkaanpak = :wijkaanpak and organisation = :organisation
                """).paramSource(Parameters.of(e)).update();
            default -> {}
        }
    }
}
