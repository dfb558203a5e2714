// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.InterestsRelated;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationReopened;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationResolved;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.RelationKind;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.stakeholders.interests.relation.RelationRequest.RelationFilter;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which relations there are, and between whom. */
@Projection(
        view = "relations",
        tables = {"relation", "relation_interest"})
record RelationTable(JdbcClient jdbc) {

    private record Row(OrganisationId one, OrganisationId other, UUID id, RelationKind kind, RelationStatus status) {}

    @EventHandler
    void on(RelationEvent event) {
        switch (event) {
            case InterestsRelated e -> related(e);
            case RelationResolved e -> status(e, RelationStatus.RESOLVED);
            case RelationReopened e -> status(e, RelationStatus.OPEN);
            case RelationWithdrawn e -> status(e, RelationStatus.WITHDRAWN);
        }
    }

    /** By id. */
    List<RelationItem> find(RelationFilter filter, PageRequest page) {
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
                .paramSource(Parameters.of(filter).and(page, UUID::fromString))
                .query(RelationItem.class)
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
        var rows = jdbc.sql("""
            select distinct a.organisation as one, b.organisation as other, r.id, r.kind, r.status
            from relation r
            join relation_interest a on a.relation = r.id
            join relation_interest b on b.relation = r.id and b.organisation > a.organisation
            where r.wijkaanpak = :wijkaanpak and (:kind::text is null or r.kind = :kind)
            order by one, other, r.id
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and("kind", kind))
                .query(Row.class)
                .list();
        var pairs = rows.stream()
                .collect(groupingBy(
                        row -> List.of(row.one(), row.other()),
                        LinkedHashMap::new,
                        mapping(row -> new PairItem.Link(row.id(), row.kind(), row.status()), toList())));
        return pairs.entrySet().stream()
                .map(pair ->
                        new PairItem(pair.getKey().getFirst(), pair.getKey().getLast(), pair.getValue()))
                .toList();
    }

    private void related(InterestsRelated event) {
        jdbc.sql("insert into relation (id, wijkaanpak, kind, status) values (:relation, :wijkaanpak, :kind, 'OPEN')")
                .paramSource(Parameters.of(event))
                .update();
        event.interests()
                .forEach(interest -> jdbc.sql("""
                    insert into relation_interest (relation, interest, organisation)
                    values (:relation, :interest, :organisation)
                    """)
                        .paramSource(Parameters.of(interest).and("relation", event.relation()))
                        .update());
    }

    private void status(RelationEvent event, RelationStatus status) {
        jdbc.sql("update relation set status = ? where id = ?")
                .params(status.name(), event.relation())
                .update();
    }
}
