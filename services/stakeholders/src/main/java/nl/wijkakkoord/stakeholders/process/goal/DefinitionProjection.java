// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionAgreed;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionReplaced;
import nl.wijkakkoord.contracts.ambitions.DefinitionRef;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The definitions that the parties agreed to, as this service heard. What was agreed among some only cannot be what the
 * goal of all rests on.
 */
@Projection(view = "definitions", tables = "agreed_definition")
record DefinitionProjection(JdbcClient jdbc) implements Reaction<DefinitionEvent> {

    @Override
    public void on(DefinitionEvent event, Received received) {
        if (event instanceof DefinitionAgreed e && e.audience().covers(Audience.ofWijkaanpak())) {
            // An earlier version of the same definition is out of force then.
            end(e.definition(), e.round());
            jdbc.sql("""
                insert into agreed_definition (definition, version, wijkaanpak, digest, in_force)
                values (:definition, :version, :wijkaanpak, :digest, true)
                """).paramSource(Parameters.of(e)).update();
        } else if (event instanceof DefinitionReplaced e) {
            end(e.definition(), e.round());
        }
    }

    Optional<AgreedDefinition> find(UUID wijkaanpak, DefinitionRef definition) {
        return jdbc.sql("""
            select digest, in_force from agreed_definition where wijkaanpak = ? and definition = ? and version = ?
            """)
                .params(wijkaanpak, definition.definition(), definition.version())
                .query((row, _) -> new AgreedDefinition(
                        new SubjectRef(
                                SubjectType.DEFINITION,
                                definition.definition(),
                                definition.version(),
                                new Digest(row.getString("digest"))),
                        row.getBoolean("in_force")))
                .optional();
    }

    private void end(UUID definition, UUID round) {
        jdbc.sql("update agreed_definition set in_force = false, ended_in = ? where definition = ? and in_force")
                .params(round, definition)
                .update();
    }
}
