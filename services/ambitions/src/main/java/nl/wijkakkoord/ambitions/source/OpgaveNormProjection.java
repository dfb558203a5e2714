// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.source;

import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveRemoved;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveSet;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The norms of opgaven as they are now, as heard from opgaven. */
@Projection(view = "opgave-norms", tables = "opgave_norm")
record OpgaveNormProjection(JdbcClient jdbc) implements Reaction<OpgaveEvent> {

    @Override
    public void on(OpgaveEvent event, Received received) {
        switch (event) {
            case ObjectiveSet e -> set(e);
            case ObjectiveRemoved e ->
                jdbc.sql("delete from opgave_norm where opgave = ? and objective = ?")
                        .params(e.opgave(), e.objective())
                        .update();
            default -> {}
        }
    }

    private void set(ObjectiveSet event) {
        jdbc.sql("""
            insert into opgave_norm (opgave, objective, norm)
            values (:opgave, :objective.name, :norm::jsonb)
            on conflict (opgave, objective) do update set norm = excluded.norm
            """)
                .paramSource(Parameters.of(event)
                        .and(
                                "norm",
                                Json.MAPPER.writeValueAsString(event.objective().norm())))
                .update();
    }
}
