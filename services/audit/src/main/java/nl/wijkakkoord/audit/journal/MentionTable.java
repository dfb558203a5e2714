// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.rebuild.EventSource;
import nl.wijkakkoord.platform.rebuild.EventSource.Feed;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds entries by whom or what they speak of. It follows from the journal, which is also what it is rebuilt from. */
@Projection(view = "mentions", tables = "journal_mention")
record MentionTable(JdbcClient jdbc) implements EventSource {

    private static final int BATCH = 500;

    private record Row(long index, byte[] bytes) {}

    /** @param entries by their indexes */
    void keep(Map<Long, Envelope> entries) {
        var kinds = new ArrayList<String>();
        var values = new ArrayList<String>();
        var indexes = new ArrayList<Long>();
        entries.forEach((index, envelope) -> Mention.in(envelope).forEach(mention -> {
            kinds.add(mention.kind());
            values.add(mention.value());
            indexes.add(index);
        }));
        if (!indexes.isEmpty()) {
            jdbc.sql("insert into journal_mention (kind, value, index)"
                            + " select * from unnest(?::text[], ?::text[], ?::bigint[])")
                    .param(kinds.toArray(String[]::new))
                    .param(values.toArray(String[]::new))
                    .param(indexes.toArray(Long[]::new))
                    .update();
        }
    }

    @Override
    public Optional<Feed> open(List<Object> keepers) {
        return keepers.contains(this) ? Optional.of(new Entries()) : Optional.empty();
    }

    /** Entries become visible in the order of their indexes. */
    private final class Entries implements Feed {
        private long next;

        @Override
        public long total() {
            return jdbc.sql("select size from journal_size").query(Long.class).single();
        }

        @Override
        public long done() {
            return next;
        }

        @Override
        public void catchUp(Consumer<Runnable> transaction) {
            long before;
            do {
                before = next;
                transaction.accept(this::batch);
            } while (next > before);
        }

        @Override
        public void finish() {
            catchUp(Runnable::run);
        }

        private void batch() {
            var rows = jdbc.sql("select index, case when type is not null then bytes end as bytes from journal_entry"
                            + " where index >= ? order by index limit ?")
                    .params(next, BATCH)
                    .query(Row.class)
                    .list();
            keep(rows.stream()
                    .filter(row -> row.bytes() != null)
                    .collect(Collectors.toMap(Row::index, row -> Json.MAPPER.readValue(row.bytes(), Envelope.class))));
            next = rows.isEmpty() ? next : rows.getLast().index() + 1;
        }
    }
}
