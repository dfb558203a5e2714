// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition.publication;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What residents read, of the table of definitions. */
@Component
record PublicDefinitionList(JdbcClient jdbc) {

    boolean tellsResidents(UUID wijkaanpak) {
        return jdbc.sql("select exists (select from definition where wijkaanpak = ? and plain_text is not null)")
                .param(wijkaanpak)
                .query(Boolean.class)
                .single();
    }

    /** By id. */
    List<PublicDefinitionItem> of(UUID wijkaanpak, PageRequest page) {
        return jdbc.sql("""
            select id as definition, term, plain_title as title, plain_text as text,
                   coalesce(in_force = plain_version, false) as in_force
            from definition
            where wijkaanpak = :wijkaanpak and plain_text is not null
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak).and(page, UUID::fromString))
                .query(PublicDefinitionItem.class)
                .list();
    }
}
