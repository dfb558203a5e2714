// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.InterestsRelated;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationReopened;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationResolved;
import nl.wijkakkoord.contracts.stakeholders.RelationKind;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which relations there are, and between whom. */
@Component
@Projection(
        view = "relations",
        tables = {"relation", "relation_interest"})
record RelationTable(JdbcClient jdbc) {

    private record Pair(OrganisationId one, OrganisationId other) {}

    @EventHandler
    void on(RelationEvent event) {
        switch (event) {
            case InterestsRelated e -> related(e);
            case RelationResolved e -> status(e, RelationStatus.RESOLVED);
            case RelationReopened e -> status(e, RelationStatus.OPEN);
        }
    }

    /**
     * By id.
     *
     * @param kind null for all
     * @param status null for all
     */
    List<RelationItem> find(
            UUID wijkaanpak, @Nullable RelationKind kind, @Nullable RelationStatus status, PageRequest page) {
        return jdbc.sql("""
            select r.id, r.kind, r.status,
                   array(select i.interest from relation_interest i where i.relation = r.id order by 1) as interests,
                   array(select distinct i.organisation from relation_interest i where i.relation = r.id order by 1)
                       as organisations
            from relation r
            where r.wijkaanpak = :wijkaanpak
              and (:kind::text is null or r.kind = :kind)
              and (:status::text is null or r.status = :status)
              and (:after::uuid is null or r.id > :after::uuid)
            order by r.id
            limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("kind", kind == null ? null : kind.name())
                .param("status", status == null ? null : status.name())
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query((row, _) -> new RelationItem(
                        row.getObject("id", UUID.class),
                        RelationKind.valueOf(row.getString("kind")),
                        RelationStatus.valueOf(row.getString("status")),
                        List.of((UUID[]) row.getArray("interests").getArray()),
                        Stream.of((String[]) row.getArray("organisations").getArray())
                                .map(OrganisationId::new)
                                .toList()))
                .list();
    }

    /** By id. */
    List<UUID> allOf(UUID wijkaanpak, RelationKind kind) {
        return jdbc.sql("select id from relation where wijkaanpak = ? and kind = ? order by id")
                .params(wijkaanpak, kind.name())
                .query(UUID.class)
                .list();
    }

    /**
     * In the order of the organisations.
     *
     * @param kind null for all
     */
    List<PairItem> pairs(UUID wijkaanpak, @Nullable RelationKind kind) {
        var pairs = new LinkedHashMap<Pair, List<PairItem.Link>>();
        jdbc.sql("""
            select distinct a.organisation as one, b.organisation as other, r.id, r.kind, r.status
            from relation r
            join relation_interest a on a.relation = r.id
            join relation_interest b on b.relation = r.id and b.organisation > a.organisation
            where r.wijkaanpak = :wijkaanpak and (:kind::text is null or r.kind = :kind)
            order by one, other, r.id
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("kind", kind == null ? null : kind.name())
                .query(row -> {
                    var pair = new Pair(
                            new OrganisationId(row.getString("one")), new OrganisationId(row.getString("other")));
                    pairs.computeIfAbsent(pair, _ -> new ArrayList<>())
                            .add(new PairItem.Link(
                                    row.getObject("id", UUID.class),
                                    RelationKind.valueOf(row.getString("kind")),
                                    RelationStatus.valueOf(row.getString("status"))));
                });
        return pairs.entrySet().stream()
                .map(pair -> new PairItem(pair.getKey().one(), pair.getKey().other(), pair.getValue()))
                .toList();
    }

    private void related(InterestsRelated event) {
        jdbc.sql("insert into relation (id, wijkaanpak, kind, status) values (?, ?, ?, 'OPEN')")
                .params(event.relation(), event.wijkaanpak(), event.kind().name())
                .update();
        event.interests()
                .forEach(interest -> jdbc.sql(
                                "insert into relation_interest (relation, interest, organisation) values (?, ?, ?)")
                        .params(
                                event.relation(),
                                interest.interest(),
                                interest.organisation().value())
                        .update());
    }

    private void status(RelationEvent event, RelationStatus status) {
        jdbc.sql("update relation set status = ? where id = ?")
                .params(status.name(), event.relation())
                .update();
    }
}
