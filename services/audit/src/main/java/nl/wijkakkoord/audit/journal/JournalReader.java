// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Stream;
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

    private static final String NAMES =
            "index, chain, number, previous, hash, bytes, wijkaanpak, type, audience, recorded_at, journaled_at";
    private static final String COLUMNS = "select " + NAMES + " from journal_entry ";

    /** An event can be half a megabyte, and a chain is as long as a wijkaanpak lasts. */
    private static final int ENTRIES_AT_ONCE = 100;

    private static final int BYTES_AT_ONCE = 2 << 20;

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

    /** The next entries in a wijkaanpak's chain, also what is no event, so that the numbers have no holes. */
    public List<JournalEntry> next(UUID wijkaanpak, long after) {
        return after(after, wijkaanpak, EntryFilter.ALL);
    }

    /**
     * The next entries in a wijkaanpak's chain after an index, in order.
     *
     * @return at most a hundred and no more than fit in memory with ease; none when there are no more
     */
    List<JournalEntry> after(long index, UUID wijkaanpak, EntryFilter filter) {
        return batch("""
            (cast(:type as text) is null or type = :type)
            and (cast(:from as timestamptz) is null or recorded_at >= :from)
            and (cast(:until as timestamptz) is null or recorded_at < :until)
            and (cast(:party as text) is null or exists (select from journal_mention m
                 where m.index = e.index and kind = 'party' and value = :party))
            and (cast(:member as text) is null or exists (select from journal_mention m
                 where m.index = e.index and kind = 'member' and value = cast(:member as text)))
            and (cast(:subject as text) is null or exists (select from journal_mention m
                 where m.index = e.index and kind = 'subject' and value = cast(:subject as text)))
            """, Parameters.of(filter), wijkaanpak, index);
    }

    /**
     * A wijkaanpak's events in the first {@code size} entries that were recorded by a moment, in order. Read while it is gone
     * through, never the whole chain at once.
     */
    public Stream<JournalEntry> recordedBy(UUID wijkaanpak, long size, Instant moment) {
        return all(after -> batch(
                "index < :size and recorded_at <= :latest",
                Parameters.of("size", size).and("latest", moment),
                wijkaanpak,
                after));
    }

    /** A wijkaanpak's entries with a number below that one, in order, read while they are gone through. */
    public Stream<JournalEntry> before(UUID wijkaanpak, long number) {
        return all(after -> batch("number < :number", Parameters.of("number", number), wijkaanpak, after));
    }

    /** A wijkaanpak's entries from decisions that name a round, in order, read while they are gone through. */
    public Stream<JournalEntry> ofRound(UUID wijkaanpak, UUID round) {
        return all(after -> batch(
                "type like 'nl.wijkakkoord.decisions.%' and position(convert_to(:round, 'UTF8') in bytes) > 0",
                Parameters.of("round", round.toString()), wijkaanpak, after));
    }

    /** A wijkaanpak's entry of that number, if it is one of the first {@code size} of the journal. */
    public Optional<JournalEntry> numbered(UUID wijkaanpak, long number, long size) {
        return jdbc.sql(COLUMNS + "where chain = ? and number = ? and index < ?")
                .params(wijkaanpak.toString(), number, size)
                .query(JournalEntry.class)
                .optional();
    }

    private static Stream<JournalEntry> all(LongFunction<List<JournalEntry>> after) {
        return Stream.iterate(
                        after.apply(-1),
                        batch -> !batch.isEmpty(),
                        batch -> after.apply(batch.getLast().index()))
                .flatMap(List::stream);
    }

    private List<JournalEntry> batch(String condition, Parameters parameters, UUID wijkaanpak, long after) {
        return jdbc.sql("with next as (select * from journal_entry e where chain = :chain and index > :after and "
                        + condition
                        + " order by index limit :entries),"
                        + " sized as (select *, sum(octet_length(bytes)) over (order by index) as so_far from next)"
                        + " select " + NAMES
                        + " from sized where so_far - octet_length(bytes) < :bytesAtOnce order by index")
                .paramSource(parameters
                        .and("chain", wijkaanpak.toString())
                        .and("after", after)
                        .and("entries", ENTRIES_AT_ONCE)
                        .and("bytesAtOnce", BYTES_AT_ONCE))
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
