// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.platform.inbox.RawEventListener;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps whatever comes from any service, byte for byte, in one dense order. It runs in the inbox's transaction: an event
 * that is repeated is kept once. The index counts from 0 over everything; the number counts from 1 within a chain, which
 * is a wijkaanpak, or the key of a fact that belongs to none.
 */
@Component
record Journal(JdbcClient jdbc, Clock clock, MentionTable mentions, JournalSignal signal) implements RawEventListener {

    private static final String INSERT = """
        insert into journal_entry (index, chain, number, previous, hash, bytes, topic, wijkaanpak, type,
                                   audience, recorded_at, journaled_at)
        select index, chain, number, previous, hash, bytes, topic, wijkaanpak::uuid, type,
               audience, recorded_at::timestamptz, ?
        from unnest(?::bigint[], ?::text[], ?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[])
            as entry (index, chain, number, previous, hash, bytes, topic, wijkaanpak, type, audience, recorded_at)
        """;

    /** How far a chain has come. */
    private record End(String chain, long length, byte[] hash) {
        End(String chain) {
            this(chain, 0, EntryHash.BEFORE_THE_FIRST);
        }

        End with(byte[] bytes) {
            return new End(chain, length + 1, EntryHash.of(hash, length + 1, bytes));
        }
    }

    private record Entry(long index, Received received, End before, End after) {}

    @Override
    public void on(List<Received> events) {
        var first = jdbc.sql("update journal_size set size = size + ? returning size - ?")
                .params(events.size(), events.size())
                .query(Long.class)
                .single();
        var ends = endsOf(events.stream().map(Received::key).distinct().toArray(String[]::new));
        var entries = new ArrayList<Entry>();
        for (var received : events) {
            var before = ends.getOrDefault(received.key(), new End(received.key()));
            var after = before.with(received.bytes());
            entries.add(new Entry(first + entries.size(), received, before, after));
            ends.put(received.key(), after);
        }
        insert(entries);
        keep(ends.values());
        mentions.keep(entries.stream()
                .filter(entry -> entry.received().envelope() != null)
                .collect(
                        Collectors.toMap(Entry::index, entry -> entry.received().envelope())));
        signal.afterCommit();
    }

    private Map<String, End> endsOf(String[] chains) {
        return jdbc
                .sql("select chain, length, hash from journal_chain where chain = any(?)")
                .param(chains)
                .query(End.class)
                .stream()
                .collect(Collectors.toMap(End::chain, end -> end));
    }

    private void insert(List<Entry> entries) {
        jdbc.sql(INSERT)
                .param(Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param(all(entries, Entry::index, Long[]::new))
                .param(all(entries, entry -> entry.received().key(), String[]::new))
                .param(all(entries, entry -> entry.after().length(), Long[]::new))
                .param(all(entries, entry -> entry.before().hash(), byte[][]::new))
                .param(all(entries, entry -> entry.after().hash(), byte[][]::new))
                .param(all(entries, entry -> entry.received().bytes(), byte[][]::new))
                .param(all(entries, entry -> entry.received().topic(), String[]::new))
                .param(said(entries, Envelope::wijkaanpak))
                .param(said(entries, Envelope::type))
                .param(said(entries, Envelope::audience))
                .param(said(entries, Envelope::time))
                .update();
    }

    private void keep(Collection<End> ends) {
        jdbc.sql("insert into journal_chain (chain, length, hash)"
                        + " select * from unnest(?::text[], ?::bigint[], ?::bytea[])"
                        + " on conflict (chain) do update set length = excluded.length, hash = excluded.hash")
                .param(all(ends, End::chain, String[]::new))
                .param(all(ends, End::length, Long[]::new))
                .param(all(ends, End::hash, byte[][]::new))
                .update();
    }

    /** As text; null where there is no envelope, or it does not say. */
    private static String[] said(List<Entry> entries, Function<Envelope, Object> part) {
        return all(
                entries,
                entry -> Optional.ofNullable(entry.received().envelope())
                        .map(part)
                        .map(Object::toString)
                        .orElse(null),
                String[]::new);
    }

    private static <T, C> C[] all(Collection<T> rows, Function<T, C> column, IntFunction<C[]> array) {
        return rows.stream().map(column).toArray(array);
    }
}
