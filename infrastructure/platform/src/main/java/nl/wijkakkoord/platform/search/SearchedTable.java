// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.words.WordsEvent;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * By which words what can be found, kept in the transaction of each event: it holds the words of what is there now, so what
 * was erased or said otherwise is in it no more. It only narrows down where to look; what a reader is shown, and whether it is
 * found at all, is decided on what that reader reads ({@link Search}).
 */
@Projection(view = "search", tables = "searched")
public final class SearchedTable {
    private static final int MOST_BYTES = 1 << 20;

    private final List<? extends Searched<?>> kinds;
    private final History history;
    private final JdbcClient jdbc;

    SearchedTable(List<Searchable> concepts, History history, JdbcClient jdbc) {
        this.kinds = concepts.stream().map(Searchable::searched).toList();
        this.history = history;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Event event, @SourceId String aggregate) {
        var id = UUID.fromString(aggregate);
        kinds.stream()
                .filter(kind -> kind.fold().events().isInstance(event))
                .findFirst()
                .ifPresent(kind -> put(kind, id, event));
        if (event instanceof WordsEvent said) {
            Stream.of(id, said.words()).distinct().forEach(of -> kindOf(of).ifPresent(kind -> put(kind, of, event)));
        }
    }

    Searched<?> named(String type) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** An event about words is of no kind itself: they stand beside its own aggregate, or the one whose id they have. */
    private Optional<Searched<?>> kindOf(UUID id) {
        return jdbc.sql("select type from searched where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(this::named);
    }

    private <S extends Visible> void put(Searched<S> kind, UUID id, Event event) {
        history.read(id, Moment.now(), kind.fold())
                .ifPresent(found -> jdbc.sql("""
                    insert into searched (id, type, wijkaanpak, first_at, lexemes)
                    values (?, ?, ?, ?, array_to_tsvector(?))
                    on conflict (id) do update set lexemes = excluded.lexemes where searched.lexemes <> excluded.lexemes
                    """)
                        .params(
                                id,
                                kind.type(),
                                found.state().wijkaanpak(),
                                event.at().atOffset(ZoneOffset.UTC),
                                lexemes(kind.words().apply(found.state(), null)))
                        .update());
    }

    /** As many as PostgreSQL holds in one row; who says more is found by these. */
    private static String[] lexemes(Said said) {
        var bytes = new AtomicInteger();
        return said.lexemes().stream()
                .sorted()
                .takeWhile(lexeme -> bytes.addAndGet(lexeme.getBytes(UTF_8).length) < MOST_BYTES)
                .toArray(String[]::new);
    }
}
