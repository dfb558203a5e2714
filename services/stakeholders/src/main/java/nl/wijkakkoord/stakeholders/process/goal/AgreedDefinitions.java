// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionAgreed;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionReplaced;
import nl.wijkakkoord.contracts.ambitions.DefinitionRef;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The definitions that the parties agreed to, as this service heard. */
@Component
record AgreedDefinitions(JdbcClient jdbc) {

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

    /** An earlier version of the same definition is out of force then. */
    void add(DefinitionAgreed event) {
        endOf(event.definition());
        jdbc.sql("""
            insert into agreed_definition (definition, version, wijkaanpak, digest, in_force) values (?, ?, ?, ?, true)
            """)
                .params(
                        event.definition(),
                        event.version(),
                        event.wijkaanpak(),
                        event.digest().value())
                .update();
    }

    void end(DefinitionReplaced event) {
        endOf(event.definition());
    }

    private void endOf(UUID definition) {
        jdbc.sql("update agreed_definition set in_force = false where definition = ?")
                .param(definition)
                .update();
    }
}
