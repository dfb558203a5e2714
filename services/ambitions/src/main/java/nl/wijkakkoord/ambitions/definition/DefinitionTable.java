// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.DefinitionVersion.Status;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionAgreed;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionDrafted;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionNotAgreed;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionReplaced;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionSubmitted;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.PlainLanguagePublished;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The definitions and how far each is. */
@Component
@Projection(view = "definitions", tables = "definition")
record DefinitionTable(JdbcClient jdbc) {

    @EventHandler
    void on(DefinitionEvent event) {
        switch (event) {
            case DefinitionDrafted e -> drafted(e);
            case DefinitionSubmitted e -> status(e, Status.SUBMITTED);
            case DefinitionAgreed e -> {
                status(e, Status.AGREED);
                inForce(e.definition(), e.version());
            }
            case DefinitionNotAgreed e -> status(e, e.chosen() == null ? Status.NOT_AGREED : Status.REJECTED);
            case DefinitionReplaced e -> {
                status(e, Status.REPLACED);
                inForce(e.definition(), null);
            }
            case PlainLanguagePublished e -> published(e);
        }
    }

    /** By id. */
    List<DefinitionItem> of(UUID wijkaanpak, @Nullable String term, PageRequest page) {
        return jdbc.sql("""
            select id, term, owner, title, number, status, in_force from definition
            where wijkaanpak = :wijkaanpak and (:term::text is null or term = :term)
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("term", term)
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query((row, _) -> new DefinitionItem(
                        row.getObject("id", UUID.class),
                        row.getString("term"),
                        new OrganisationId(row.getString("owner")),
                        row.getString("title"),
                        row.getInt("number"),
                        Status.valueOf(row.getString("status")),
                        row.getObject("in_force", Integer.class)))
                .list();
    }

    boolean tellsResidents(UUID wijkaanpak) {
        return jdbc.sql("select exists (select from definition where wijkaanpak = ? and plain_text is not null)")
                .param(wijkaanpak)
                .query(Boolean.class)
                .single();
    }

    /** What residents read, by id. */
    List<PublicDefinitionItem> published(UUID wijkaanpak, PageRequest page) {
        return jdbc.sql("""
            select id as definition, term, plain_title as title, plain_text as text,
                   coalesce(in_force = plain_version, false) as in_force
            from definition
            where wijkaanpak = :wijkaanpak and plain_text is not null
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .param("wijkaanpak", wijkaanpak)
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(PublicDefinitionItem.class)
                .list();
    }

    /** What the term means now, by other definitions than this one: at most one. */
    List<UUID> inForceBeside(UUID wijkaanpak, UUID definition) {
        return jdbc.sql("""
            select other.id from definition agreed join definition other using (wijkaanpak, term)
            where agreed.wijkaanpak = ? and agreed.id = ? and other.id <> agreed.id and other.in_force is not null
            """).params(wijkaanpak, definition).query(UUID.class).list();
    }

    private void drafted(DefinitionDrafted event) {
        jdbc.sql("""
            insert into definition (id, wijkaanpak, term, owner, title, number, status) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
            set title = excluded.title, number = excluded.number, status = excluded.status
            """)
                .params(
                        event.definition(),
                        event.wijkaanpak(),
                        event.term(),
                        event.by().organisation().value(),
                        event.text().title(),
                        event.version(),
                        Status.DRAFT.name())
                .update();
    }

    /** A decision on an earlier version says nothing of the last. */
    private void status(DefinitionEvent event, Status status) {
        jdbc.sql("update definition set status = ? where id = ? and number = ?")
                .params(status.name(), event.definition(), event.version())
                .update();
    }

    private void inForce(UUID definition, @Nullable Integer version) {
        jdbc.sql("update definition set in_force = ? where id = ?")
                .params(version, definition)
                .update();
    }

    private void published(PlainLanguagePublished event) {
        jdbc.sql("update definition set plain_version = ?, plain_title = ?, plain_text = ? where id = ?")
                .params(event.version(), event.title(), event.text(), event.definition())
                .update();
    }
}
