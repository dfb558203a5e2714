// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.thing;

import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.overview.thing.Line.Became;
import nl.wijkakkoord.overview.thing.Line.Decided;
import nl.wijkakkoord.overview.thing.Line.Known;
import nl.wijkakkoord.overview.thing.Line.PutBefore;
import nl.wijkakkoord.overview.thing.Line.Tie;
import nl.wijkakkoord.overview.thing.Line.Untied;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what there is and what rests on what. Topics come in any order, so no row is written by what two of them tell: a
 * thing is told of by its owner, and a tie by whoever owns what rests on the other.
 */
@Projection(
        view = "things",
        tables = {"thing", "tie"})
record ThingProjection(JdbcClient jdbc) implements Reaction<Event> {

    @Override
    public void on(Event event, Received received) {
        if (event.wijkaanpak() != null) {
            lines(event).forEach(line -> write(line, event));
        }
    }

    private static Stream<? extends Line> lines(Event event) {
        return Stream.of(
                        StakeholdersLines.of(event),
                        AmbitionsLines.of(event),
                        OpgavenLines.of(event),
                        DecisionsLines.of(event))
                .flatMap(each -> each);
    }

    private void write(Line line, Event event) {
        var sql = switch (line) {
            case Known _ -> """
                insert into thing (type, id, wijkaanpak, title, organisation, state, version, audience, said_at)
                values (:type, :id, :wijkaanpak, :title, :organisation, :state, :version, :audience, :at)
                on conflict (type, id) do update
                set title = coalesce(excluded.title, thing.title),
                    organisation = coalesce(excluded.organisation, thing.organisation),
                    state = excluded.state, version = excluded.version, audience = excluded.audience,
                    said_at = excluded.said_at
                """;
            case Became _ -> "update thing set state = :state, said_at = :at where type = :type and id = :id";
            case Tie _ -> """
                insert into tie (type, id, version, kind, on_type, on_id, on_version, wijkaanpak, audience)
                values (:type, :id, :version, :kind, :onType, :onId, :onVersion, :wijkaanpak, :audience)
                on conflict (type, id, version, kind, on_type, on_id, on_version) do update
                set audience = excluded.audience
                """;
            case PutBefore _ -> """
                insert into tie (type, id, version, kind, on_type, on_id, on_version, wijkaanpak, audience,
                                 title, digest, amount_cents)
                values ('ROUND', :round, 0, 'DECIDES_ON', :onType, :subject.id, :subject.version, :wijkaanpak, :audience,
                        :title, :subject.digest, :amountCents)
                """;
            case Untied _ -> "delete from tie where type = :type and id = :id and version = :version";
            case Decided _ -> """
                update tie set agreed = :agreed
                where type = 'ROUND' and id = :round and kind = 'DECIDES_ON' and on_id = :subject.id
                  and on_version = :subject.version
                """;
        };
        jdbc.sql(sql)
                .paramSource(Parameters.of(line)
                        .and("wijkaanpak", event.wijkaanpak())
                        .and("audience", event.audience())
                        .and("at", event.at()))
                .update();
    }
}
