// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition.resting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionStated;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionWithdrawn;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What rests on which version of which definition, and what is therefore to be looked at again because the term means
 * something else by now. Ambitions are for the whole wijkaanpak. Of an ambition its last version counts.
 */
@Component
@Projection(view = "resting", tables = "rests_on")
record RestingTable(JdbcClient jdbc) {

    @EventHandler
    void on(AmbitionStated e) {
        keep(e, e.text());
    }

    @EventHandler
    void on(AmbitionDrafted e) {
        keep(e, e.text());
    }

    /** A party took its own back. */
    @EventHandler
    void on(AmbitionWithdrawn e) {
        if (e.digest() == null) {
            forget(e);
        }
    }

    /** By ambition, objective and version. */
    List<RestingItem> on(UUID definition, PageRequest page) {
        return jdbc.sql("""
            select r.ambition, r.ambition_version, r.objective, r.version, coalesce(d.in_force <> r.version, true) as flagged
            from rests_on r join definition d on d.id = r.definition and d.wijkaanpak = r.wijkaanpak
            where r.definition = :definition
              and (:after::text is null or r.ambition || '/' || r.objective || '/' || r.version > :after)
            order by r.ambition || '/' || r.objective || '/' || r.version
            limit :rows
            """)
                .paramSource(Parameters.of("definition", definition)
                        .and("after", page.after(key -> key))
                        .and("rows", page.rows()))
                .query(RestingItem.class)
                .list();
    }

    /** Definitions in force without a text for residents, and what rests on a version that is not in force. */
    List<DefinitionFinding> findings(UUID wijkaanpak, PageRequest page) {
        return jdbc.sql("""
            select * from (
              select 'plain-language-missing' as code, d.id as definition, d.term, d.in_force as version,
                     null::uuid as ambition, null::text as objective, d.id || '/' as key
              from definition d
              where d.wijkaanpak = :wijkaanpak and d.in_force is not null
                and d.plain_version is distinct from d.in_force
              union all
              select 'rests-on-changed-definition', d.id, d.term, r.version, r.ambition, r.objective,
                     d.id || '/' || r.ambition || '/' || r.objective || '/' || r.version
              from rests_on r join definition d on d.id = r.definition and d.wijkaanpak = r.wijkaanpak
              where d.wijkaanpak = :wijkaanpak and d.in_force is distinct from r.version
            ) finding
            where :after::text is null or key > :after
            order by key
            limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("after", page.after(key -> key))
                        .and("rows", page.rows()))
                .query(DefinitionFinding.class)
                .list();
    }

    private void keep(AmbitionEvent event, AmbitionText text) {
        forget(event);
        for (var objective : text.objectives()) {
            for (var cited : Set.copyOf(objective.definitions())) {
                jdbc.sql("""
                    insert into rests_on
                      (wijkaanpak, ambition, ambition_version, objective, definition, version)
                    values (?, ?, ?, ?, ?, ?)
                    """)
                        .params(
                                event.wijkaanpak(),
                                event.ambition(),
                                event.version(),
                                objective.name(),
                                cited.definition(),
                                cited.version())
                        .update();
            }
        }
    }

    private void forget(AmbitionEvent event) {
        jdbc.sql("delete from rests_on where ambition = ?")
                .param(event.ambition())
                .update();
    }
}
