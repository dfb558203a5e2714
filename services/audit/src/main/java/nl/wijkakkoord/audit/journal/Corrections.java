// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which entry corrects which. An event that corrects another names it by its id, whatever its type. */
@Component
record Corrections(JdbcClient jdbc, JournalReader journal) {

    /** The entry that this one names as a mistake. */
    Optional<JournalEntry> by(JournalEntry entry, JsonNode event) {
        var mistaken = event.at("/data/corrects");
        return mistaken.isString() ? find(mistaken.stringValue(), entry, "<") : Optional.empty();
    }

    /** The entry that names this one as a mistake. */
    Optional<JournalEntry> of(JournalEntry entry, JsonNode event) {
        return find(event.path("id").asString(), entry, ">");
    }

    /** Of the same chain: what another wijkaanpak says of an event is not about this one. */
    private Optional<JournalEntry> find(String event, JournalEntry entry, String side) {
        return jdbc.sql("select m.index from journal_mention m join journal_entry using (index) where m.kind = ?"
                        + " and m.value = ? and chain = ? and m.index " + side + " ? order by m.index limit 1")
                .params(Mention.EVENT, event, entry.chain(), entry.index())
                .query(Long.class)
                .optional()
                .flatMap(journal::entry);
    }
}
