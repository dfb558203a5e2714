// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.round;

import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which changes of criteria hold, as heard from ambitions. The adoption of a next ambition ends them, but for those that
 * ambitions says again of that one (ADR 0029).
 */
@Projection(view = "criteria-changes", tables = "criteria_change")
record CriteriaChangeProjection(JdbcClient jdbc) implements Reaction<AmbitionEvent> {

    @Override
    public void on(AmbitionEvent event, Received received) {
        if (event instanceof AmbitionAdopted e) {
            jdbc.sql("update criteria_change set ended_in = :round where wijkaanpak = :wijkaanpak and ended_in is null")
                    .paramSource(Parameters.of(e))
                    .update();
        } else if (event instanceof CriteriaChanged e) {
            jdbc.sql("""
                insert into criteria_change (change, wijkaanpak) values (:change, :wijkaanpak)
                on conflict (change) do update set ended_in = null
                """).paramSource(Parameters.of(e)).update();
        }
    }
}
