// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.money;

import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureAdded;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To which measures money can be committed, as heard from opgaven. */
@Projection(view = "measures", tables = "heard_measure")
record MeasureProjection(JdbcClient jdbc) implements Reaction<MeasureAdded> {

    @Override
    public void on(MeasureAdded event, Received received) {
        jdbc.sql("insert into heard_measure (measure, wijkaanpak) values (:measure, :wijkaanpak)")
                .paramSource(Parameters.of(event))
                .update();
    }
}
