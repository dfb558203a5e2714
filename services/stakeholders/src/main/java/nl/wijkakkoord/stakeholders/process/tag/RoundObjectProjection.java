// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round is an object too, and says itself which knooppunt it was opened for. */
@Projection(view = "objects", tables = "known_object")
record RoundObjectProjection(JdbcClient jdbc) implements Reaction<RoundOpened> {

    @Override
    public void on(RoundOpened event, Received received) {
        jdbc.sql("""
            insert into known_object (type, id, wijkaanpak, title, readers, knooppunt, version)
            values ('round', :round, :wijkaanpak, :title, :audience, :serves.knooppunt, :serves.version)
            """)
                .paramSource(Parameters.of(event).and("title", event.title()))
                .update();
    }
}
