// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition.resting;

import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionAgreed;
import nl.wijkakkoord.contracts.ambitions.DefinitionRef;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a text may rest on: the versions that the parties agreed to, also those that others replaced since. */
@Projection(view = "agreed-definitions", tables = "agreed_definition")
public record AgreedDefinitionTable(JdbcClient jdbc) {

    @EventHandler
    void on(DefinitionAgreed e) {
        jdbc.sql("insert into agreed_definition (wijkaanpak, definition, version) values (:wijkaanpak,"
                        + " :definition, :version)")
                .paramSource(Parameters.of(e))
                .update();
    }

    public Set<DefinitionRef> of(UUID wijkaanpak) {
        return jdbc.sql("select definition, version from agreed_definition where wijkaanpak = ?")
                .param(wijkaanpak)
                .query(DefinitionRef.class)
                .set();
    }
}
