// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.wijkakkoord.platform.inbox.EveryEvent;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps whatever comes from any service, byte for byte, in one dense order. It runs in the inbox's transaction: an event
 * that is repeated is kept once. The index counts from 0 over everything; the number counts from 1 within a chain, which
 * is a wijkaanpak, or the key of a fact that belongs to none.
 */
@Component
class Journal implements EveryEvent {
    private record Chain(long length, byte[] hash) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Mentions mentions;
    private final JournalSignal signal;

    Journal(JdbcClient jdbc, Clock clock, Mentions mentions, JournalSignal signal) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.mentions = mentions;
        this.signal = signal;
    }

    @Override
    public void on(Received received) {
        var index = jdbc.sql("update journal_size set size = size + 1 returning size - 1")
                .query(Long.class)
                .single();
        var chain = chain(received.key());
        var number = chain.length() + 1;
        var hash = EntryHash.of(chain.hash(), number, received.bytes());
        insert(index, received, number, chain.hash(), hash);
        jdbc.sql("insert into journal_chain (chain, length, hash) values (?, ?, ?)"
                        + " on conflict (chain) do update set length = excluded.length, hash = excluded.hash")
                .params(received.key(), number, hash)
                .update();
        if (received.envelope() != null) {
            mentions.keep(index, received.envelope());
        }
        signal.afterCommit();
    }

    private Chain chain(String key) {
        return jdbc.sql("select length, hash from journal_chain where chain = ?")
                .param(key)
                .query(Chain.class)
                .optional()
                .orElse(new Chain(0, EntryHash.BEFORE_THE_FIRST));
    }

    private void insert(long index, Received received, long number, byte[] previous, byte[] hash) {
        var envelope = received.envelope();
        jdbc.sql("""
            insert into journal_entry (index, chain, number, previous, hash, bytes, topic, wijkaanpak, type,
                                       audience, recorded_at, journaled_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(index, received.key(), number, previous, hash, received.bytes(), received.topic())
                .params(envelope == null ? null : envelope.wijkaanpak())
                .params(envelope == null ? null : envelope.type())
                .params(envelope == null ? null : envelope.audience())
                .params(envelope == null ? null : envelope.time().atOffset(ZoneOffset.UTC))
                .params(Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
    }
}
