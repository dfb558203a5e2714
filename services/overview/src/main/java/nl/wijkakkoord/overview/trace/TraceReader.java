// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.trace;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.overview.thing.ThingType;
import nl.wijkakkoord.overview.thing.TieKind;
import nl.wijkakkoord.overview.trace.TraceView.Edge;
import nl.wijkakkoord.overview.trace.TraceView.Node;
import nl.wijkakkoord.overview.trace.TraceView.Place;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.sql.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows what rests on what, both ways, and over nothing that the reader may not see. */
@Component
record TraceReader(JdbcClient jdbc, Access access) {

    private static final String VISIBLE = """
        with recursive visible as (
            select * from thing
            where wijkaanpak = :wijkaanpak and (:all or audience is null or audience && in_place_of(:wijkaanpak, :reader))),
        edge as (
            select t.* from tie t
            join visible f on f.type = t.type and f.id = t.id
            join visible o on o.type = t.on_type and o.id = t.on_id
            where t.wijkaanpak = :wijkaanpak
              and (:all or t.audience is null or t.audience && in_place_of(:wijkaanpak, :reader))),
        back (type, id) as (
            select :type::text, :id::uuid
            union select e.on_type, e.on_id from back b join edge e on e.type = b.type and e.id = b.id),
        forward (type, id) as (
            select :type::text, :id::uuid
            union select e.type, e.id from forward w join edge e on e.on_type = w.type and e.on_id = w.id),
        reached as (select * from back union select * from forward)
        """;

    private static final String NODES = VISIBLE + """
        select v.type, v.id, v.title, v.organisation, v.state, v.version from visible v join reached using (type, id)
        order by v.type, v.said_at, v.id
        """;

    private static final String EDGES = VISIBLE + """
        select e.type, e.id, e.version, e.kind, e.on_type, e.on_id, e.on_version, e.agreed from edge e
        where (e.type, e.id) in (select type, id from back) and (e.on_type, e.on_id) in (select type, id from back)
           or (e.type, e.id) in (select type, id from forward) and (e.on_type, e.on_id) in (select type, id from forward)
        order by e.type, e.id, e.version, e.kind, e.on_type, e.on_id, e.on_version
        """;

    private record NodeRow(
            ThingType type,
            UUID id,
            @Nullable String title,
            @Nullable OrganisationId organisation,
            String state,
            int version) {

        Node node(UUID wijkaanpak) {
            return new Node(type, id, title, organisation, state, type.link(wijkaanpak, id, 0));
        }
    }

    private record EdgeRow(
            ThingType type,
            UUID id,
            int version,
            TieKind kind,
            ThingType onType,
            UUID onId,
            int onVersion,
            @Nullable Boolean agreed) {

        Edge edge() {
            return new Edge(
                    new Place(type, id), present(version), kind, new Place(onType, onId), present(onVersion), agreed);
        }

        private static @Nullable Integer present(int version) {
            return version == 0 ? null : version;
        }
    }

    /** Nothing at all of what is not known, or not for the reader. */
    TraceView of(UUID wijkaanpak, Place from, Actor actor) {
        var asked = Parameters.of(from)
                .and("wijkaanpak", wijkaanpak)
                .and("all", access.seesAll(actor, wijkaanpak))
                .and("reader", actor.organisation());
        var nodes = jdbc.sql(NODES).paramSource(asked).query(NodeRow.class).list();
        var edges = jdbc.sql(EDGES).paramSource(asked).query(EdgeRow.class).list();
        return new TraceView(
                from,
                nodes.stream().map(row -> row.node(wijkaanpak)).toList(),
                edges.stream().map(EdgeRow::edge).toList());
    }
}
