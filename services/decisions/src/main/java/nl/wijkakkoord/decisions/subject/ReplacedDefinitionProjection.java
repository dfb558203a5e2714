// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.subject;

import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionReplaced;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Definitions whose term means something else by now, as heard from ambitions: a rival is another subject. */
@Projection(view = "replaced-definitions", tables = "replaced_definition")
record ReplacedDefinitionProjection(JdbcClient jdbc) implements Reaction<DefinitionReplaced> {

    @Override
    public void on(DefinitionReplaced event, Received received) {
        jdbc.sql("""
            insert into replaced_definition (definition, version) values (:definition, :version)
            on conflict do nothing
            """).paramSource(Parameters.of(event)).update();
    }
}
