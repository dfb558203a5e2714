// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition.resting;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What rests on which version of which definition, and what is therefore to be looked at again because the term means
 * something else by now. Ambitions are for the whole wijkaanpak. Of an ambition the version that holds counts, never a
 * draft beside it (ADR 0029).
 */
@Component
record RestingList(JdbcClient jdbc) {
    private static final String CITED = """
        with r as (
          select c.wijkaanpak, c.ambition, c.ambition_version, c.objective, c.source as definition, c.version
          from cited_source c join ambition a on a.id = c.ambition
          where c.kind = 'DEFINITION' and c.ambition_version = coalesce(a.in_force, a.number))
        """;

    /** By ambition, objective and version. */
    List<RestingItem> on(UUID definition, PageRequest page) {
        return jdbc.sql(CITED + """
            select r.ambition, r.ambition_version, r.objective, r.version, coalesce(d.in_force <> r.version, true) as flagged
            from r join definition d on d.id = r.definition and d.wijkaanpak = r.wijkaanpak
            where r.definition = :definition
              and (:after::text is null or r.ambition || '/' || r.objective || '/' || r.version > :after)
            order by r.ambition || '/' || r.objective || '/' || r.version
            limit :rows
            """)
                .paramSource(Parameters.of("definition", definition).and(page, key -> key))
                .query(RestingItem.class)
                .list();
    }

    /** Definitions in force without a text for residents, and what rests on a version that is not in force. */
    List<DefinitionFinding> findings(UUID wijkaanpak, PageRequest page) {
        return jdbc.sql(CITED + """
            select * from (
              select 'plain-language-missing' as code, d.id as definition, d.term, d.in_force as version,
                     null::uuid as ambition, null::text as objective, d.id || '/' as key
              from definition d
              where d.wijkaanpak = :wijkaanpak and d.in_force is not null
                and d.plain_version is distinct from d.in_force
              union all
              select 'rests-on-changed-definition', d.id, d.term, r.version, r.ambition, r.objective,
                     d.id || '/' || r.ambition || '/' || r.objective || '/' || r.version
              from r join definition d on d.id = r.definition and d.wijkaanpak = r.wijkaanpak
              where d.wijkaanpak = :wijkaanpak and d.in_force is distinct from r.version
            ) finding
            where :after::text is null or key > :after
            order by key
            limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and(page, key -> key))
                .query(DefinitionFinding.class)
                .list();
    }
}
