// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.audit.AuditRefusal;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.sql.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds entries in the journal. */
@Component
public record JournalReader(JdbcClient jdbc) {

    private static final String COLUMNS =
            "select index, chain, number, previous, hash, bytes, wijkaanpak, type, audience, recorded_at, journaled_at"
                    + " from journal_entry ";

    /** How many entries there are. All below are visible, and none of them will ever change. */
    public long size() {
        return jdbc.sql("select size from journal_size").query(Long.class).single();
    }

    /**
     * The size that a reader asks to be answered at; the present one when none is asked for.
     *
     * @throws RefusedException journal-not-yet-that-size
     */
    public long sizeOr(@Nullable Long asked) {
        var size = size();
        if (asked != null && (asked < 0 || asked > size)) {
            throw new RefusedException(AuditRefusal.JOURNAL_NOT_YET_THAT_SIZE, size);
        }
        return asked == null ? size : asked;
    }

    Optional<JournalEntry> entry(long index) {
        return jdbc.sql(COLUMNS + "where index = ?")
                .param(index)
                .query(JournalEntry.class)
                .optional();
    }

    /**
     * The entries in a wijkaanpak's chain after an index, in order: without a filter all of them, also what is no event,
     * so that the numbers have no holes.
     */
    List<JournalEntry> after(long index, UUID wijkaanpak, EntryFilter filter, int limit) {
        return jdbc.sql(COLUMNS + """
            e where chain = :chain and index > :index
            and (cast(:type as text) is null or type = :type)
            and (cast(:from as timestamptz) is null or recorded_at >= :from)
            and (cast(:until as timestamptz) is null or recorded_at < :until)
            and (cast(:party as text) is null or exists (select from journal_mention m
                 where m.index = e.index and kind = 'party' and value = :party))
            and (cast(:member as text) is null or exists (select from journal_mention m
                 where m.index = e.index and kind = 'member' and value = cast(:member as text)))
            and (cast(:subject as text) is null or exists (select from journal_mention m
                 where m.index = e.index and kind = 'subject' and value = cast(:subject as text)))
            order by index limit :limit
            """)
                .paramSource(Parameters.of(filter)
                        .and("chain", wijkaanpak.toString())
                        .and("index", index)
                        .and("limit", limit))
                .query(JournalEntry.class)
                .list();
    }

    /** A wijkaanpak's events in the first {@code size} entries that were recorded by a moment, in order. */
    public List<JournalEntry> recordedBy(UUID wijkaanpak, long size, Instant moment) {
        return jdbc.sql(COLUMNS + "where chain = :chain and index < :size and recorded_at <= :latest order by index")
                .paramSource(Parameters.of("chain", wijkaanpak.toString())
                        .and("size", size)
                        .and("latest", moment))
                .query(JournalEntry.class)
                .list();
    }

    /** A wijkaanpak's entries in the first {@code size} of the journal, up to a number, in order, from number 1. */
    public List<JournalEntry> upTo(UUID wijkaanpak, long number, long size) {
        return jdbc.sql(COLUMNS + "where chain = ? and number <= ? and index < ? order by index")
                .params(wijkaanpak.toString(), number, size)
                .query(JournalEntry.class)
                .list();
    }

    /** The entry that this one names as a mistake, whatever its type: by the id of its event. */
    Optional<JournalEntry> correctedBy(JournalEntry entry, JsonNode event) {
        var mistaken = event.at("/data/corrects");
        return mistaken.isString() ? mentioning(mistaken.stringValue(), entry, "<") : Optional.empty();
    }

    /** The entry that names this one as a mistake. */
    Optional<JournalEntry> correctionOf(JournalEntry entry, JsonNode event) {
        return mentioning(event.path("id").asString(), entry, ">");
    }

    /** Of the same chain: what another wijkaanpak says of an event is not about this one. */
    private Optional<JournalEntry> mentioning(String event, JournalEntry entry, String side) {
        return jdbc.sql("select m.index from journal_mention m join journal_entry using (index) where m.kind = ?"
                        + " and m.value = ? and chain = ? and m.index " + side + " ? order by m.index limit 1")
                .params(Mention.EVENT, event, entry.chain(), entry.index())
                .query(Long.class)
                .optional()
                .flatMap(this::entry);
    }
}
