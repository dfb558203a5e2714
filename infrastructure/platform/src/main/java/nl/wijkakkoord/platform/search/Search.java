// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.store.History;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Searches the words of a wijkaanpak, in Dutch (ADR 0036). A reader finds exactly what it reads: what the index has is looked
 * up as the reader would get it, and has to have the words there too. So nobody learns from a search that something
 * else says a word.
 */
public final class Search {
    private static final int AT_ONCE = 100;

    private final SearchedTable table;
    private final History history;
    private final Access access;
    private final JdbcClient jdbc;

    Search(SearchedTable table, History history, Access access, JdbcClient jdbc) {
        this.table = table;
        this.history = history;
        this.access = access;
        this.jdbc = jdbc;
    }

    /**
     * @param rows as a page needs them
     * @param leftOut what was asked for and is not looked for
     */
    public record Answer(List<Found> rows, List<String> leftOut) {}

    private record Place(Instant firstAt, UUID id) {
        static Place read(String text) {
            var parts = text.split(" ");
            return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }
    }

    private record Row(UUID id, String type, Instant firstAt) {
        Place place() {
            return new Place(firstAt, id);
        }
    }

    /**
     * What has all these words, the newest first; nothing when no word is left.
     *
     * @throws RefusedException unknown-resource for who does not see the wijkaanpak
     */
    public Answer find(UUID wijkaanpak, String words, Actor actor, PageRequest page) {
        access.mustSee(actor, wijkaanpak);
        var query = Query.of(words);
        var found = new ArrayList<Found>();
        var after = page.after(Place::read);
        var rows = query.words().isEmpty() ? List.<Row>of() : candidates(wijkaanpak, query, after);
        while (!rows.isEmpty() && found.size() < page.rows()) {
            rows.stream().flatMap(row -> seen(row, query, actor).stream()).forEach(found::add);
            rows = rows.size() < AT_ONCE
                    ? List.of()
                    : candidates(wijkaanpak, query, rows.getLast().place());
        }
        return new Answer(found.stream().limit(page.rows()).toList(), query.leftOut());
    }

    private List<Row> candidates(UUID wijkaanpak, Query query, @Nullable Place after) {
        return jdbc.sql("""
            select id, type, first_at from searched
            where wijkaanpak = :wijkaanpak and lexemes @@ :query::tsquery
              and (:after.id::uuid is null or (first_at, id) < (:after.firstAt::timestamptz, :after.id::uuid))
            order by first_at desc, id desc limit :limit
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("query", query.forPostgres())
                        .and("after", after)
                        .and("limit", AT_ONCE))
                .query(Row.class)
                .list();
    }

    private Optional<Found> seen(Row row, Query query, Actor actor) {
        return seen(table.named(row.type()), row, query, actor);
    }

    private <S extends Visible> Optional<Found> seen(Searched<S> kind, Row row, Query query, Actor actor) {
        return history.seen(row.id(), kind.fold(), actor).flatMap(found -> {
            var said = kind.words().apply(found.state(), actor);
            return query.isIn(said)
                    ? Optional.of(new Found(
                            kind.type(),
                            row.id(),
                            said.title(),
                            query.fragment(said).orElse(null),
                            kind.link(row.id(), found.state().wijkaanpak()),
                            row.firstAt()))
                    : Optional.empty();
        });
    }
}
