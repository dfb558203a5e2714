// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.todo;

import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.overview.todo.Change.Again;
import nl.wijkakkoord.overview.todo.Change.Ask;
import nl.wijkakkoord.overview.todo.Change.AskAlso;
import nl.wijkakkoord.overview.todo.Change.Awaited;
import nl.wijkakkoord.overview.todo.Change.Done;
import nl.wijkakkoord.overview.todo.Change.DoneBy;
import nl.wijkakkoord.overview.todo.Change.Moved;
import nl.wijkakkoord.overview.todo.Change.NotAsked;
import nl.wijkakkoord.overview.todo.Change.Over;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what organisations were asked to do. Topics come in any order, so no row is written by what two of them tell; what
 * follows from several together, such as who is in whose place, is looked up when it is read.
 */
@Projection(view = "to-do", tables = "to_do")
record ToDoProjection(JdbcClient jdbc) implements Reaction<Event> {

    @Override
    public void on(Event event, Received received) {
        Stream.of(StakeholdersToDo.of(event), OpgavenToDo.of(event), DecisionsToDo.of(event))
                .flatMap(each -> each)
                .forEach(change -> write(change, event));
    }

    private void write(Change change, Event event) {
        var sql = switch (change) {
            case Ask _ -> """
                insert into to_do (kind, thing, part, organisation, wijkaanpak, thing_type, title, open, awaited, version,
                                   deadline, audience, asked_at)
                values (:kind, :thing, :part, :organisation, :wijkaanpak, :thingType, :title, true, true, :version,
                        :deadline, :audience, :at)
                on conflict (kind, thing, part, organisation) do update
                set title = excluded.title, open = true, awaited = true, version = excluded.version,
                    deadline = excluded.deadline, audience = excluded.audience, asked_at = excluded.asked_at
                """;
            case AskAlso _ -> """
                insert into to_do (kind, thing, part, organisation, wijkaanpak, thing_type, open, awaited, version,
                                   deadline, audience, asked_at)
                select :kind, thing, part, organisation, wijkaanpak, thing_type, true, true, version,
                       coalesce(:deadline::timestamptz, deadline), audience, :at
                from to_do where kind = :asked and thing = :thing and awaited
                on conflict (kind, thing, part, organisation) do update
                set open = true, deadline = excluded.deadline, asked_at = excluded.asked_at
                """;
            case DoneBy _ -> """
                insert into to_do (kind, thing, part, organisation, wijkaanpak, open, awaited, version, asked_at)
                values (:kind, :thing, '', :organisation, :wijkaanpak, false, false, 0, :at)
                on conflict (kind, thing, part, organisation) do update set open = false, asked_at = excluded.asked_at
                """;
            case NotAsked _ -> """
                update to_do set open = false where kind = :kind and thing = :thing and organisation = :organisation
                """;
            case Done _ -> "update to_do set open = false where kind = :kind and thing = :thing and part = :part";
            case Again _ -> "update to_do set open = true where kind = :kind and thing = :thing";
            case Over _ -> "delete from to_do where thing = :thing";
            case Moved _ -> """
                update to_do set deadline = :deadline
                where thing = :thing and deadline is not null and kind not in ('RECORD_INTERNAL_DECISION', 'ANSWER_NOTICE')
                """;
            case Awaited _ -> """
                update to_do set awaited = :awaited
                where kind = :kind and thing = :thing and organisation = :organisation
                """;
        };
        jdbc.sql(sql)
                .paramSource(Parameters.of(change)
                        .and("wijkaanpak", event.wijkaanpak())
                        .and("at", event.at()))
                .update();
    }
}
