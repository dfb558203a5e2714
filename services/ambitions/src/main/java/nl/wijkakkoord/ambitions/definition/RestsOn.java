// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionStated;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.platform.identity.Access;
import nl.wijkakkoord.platform.identity.Actor;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What rests on which version of which definition, and what is therefore to be looked at again because the term means
 * something else by now. Of an ambition its last version counts.
 */
@Component
class RestsOn {
    private static final String VISIBLE = "(r.visible_to is null or :organisation = any(r.visible_to) or :all)";

    private final JdbcClient jdbc;
    private final Access access;

    RestsOn(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @EventHandler
    void on(AmbitionStated e) {
        keep(e.wijkaanpak(), e.ambition(), e.version(), e.text(), e.audience());
    }

    @EventHandler
    void on(AmbitionDrafted e) {
        keep(e.wijkaanpak(), e.ambition(), e.version(), e.text(), e.audience());
    }

    /** By ambition and objective. */
    List<RestingItem> on(UUID wijkaanpak, UUID definition, Actor actor, PageRequest page) {
        return jdbc.sql("""
            select r.ambition, r.ambition_version, r.objective, r.version, coalesce(d.in_force <> r.version, true) as flagged
            from rests_on r join definition d on d.id = r.definition
            where r.definition = :definition and %s
              and (:after::text is null or r.ambition || '/' || r.objective > :after)
            order by r.ambition || '/' || r.objective
            limit :rows
            """.formatted(VISIBLE))
                .param("definition", definition)
                .param("organisation", actor.organisation().value())
                .param("all", seesAll(wijkaanpak, actor))
                .param("after", page.after(key -> key))
                .param("rows", page.rows())
                .query(RestingItem.class)
                .list();
    }

    /** Definitions in force without a text for residents, and what rests on a version that is not in force. */
    List<DefinitionFinding> findings(UUID wijkaanpak, Actor actor, PageRequest page) {
        return jdbc.sql("""
            select * from (
              select 'plain-language-missing' as code, d.id as definition, d.term, d.in_force as version,
                     null::uuid as ambition, null::text as objective, d.id || '/' as key
              from definition d
              where d.wijkaanpak = :wijkaanpak and d.in_force is not null
                and d.plain_version is distinct from d.in_force
              union all
              select 'rests-on-changed-definition', d.id, d.term, r.version, r.ambition, r.objective,
                     d.id || '/' || r.ambition || '/' || r.objective
              from rests_on r join definition d on d.id = r.definition
              where d.wijkaanpak = :wijkaanpak and d.status <> 'DRAFT' and d.in_force is distinct from r.version and %s
            ) finding
            where :after::text is null or key > :after
            order by key
            limit :rows
            """.formatted(VISIBLE))
                .param("wijkaanpak", wijkaanpak)
                .param("organisation", actor.organisation().value())
                .param("all", seesAll(wijkaanpak, actor))
                .param("after", page.after(key -> key))
                .param("rows", page.rows())
                .query(DefinitionFinding.class)
                .list();
    }

    /** What is for nobody in particular is seen by auditors alone. */
    private boolean seesAll(UUID wijkaanpak, Actor actor) {
        var nobody = new OrganisationId("kvk:00000000");
        return access.maySee(actor, wijkaanpak, Audience.of(nobody));
    }

    private void keep(UUID wijkaanpak, UUID ambition, int version, AmbitionText text, Audience audience) {
        jdbc.sql("delete from rests_on where ambition = ?").param(ambition).update();
        var visibleTo = audience.kind() == Audience.Kind.ORGANISATIONS
                ? audience.organisations().stream().map(OrganisationId::value).toArray(String[]::new)
                : null;
        for (var objective : text.objectives()) {
            for (var cited : Set.copyOf(objective.definitions())) {
                jdbc.sql("""
                    insert into rests_on
                      (wijkaanpak, ambition, ambition_version, objective, definition, version, visible_to)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """)
                        .params(
                                wijkaanpak,
                                ambition,
                                version,
                                objective.name(),
                                cited.definition(),
                                cited.version(),
                                visibleTo)
                        .update();
            }
        }
    }
}
