// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.DefinitionVersion.Status;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionAgreed;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionDraftWithdrawn;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionDrafted;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionNotAgreed;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionReplaced;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionSubmitted;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionWithdrawn;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.PlainLanguagePublished;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The definitions and how far each is. */
@Projection(view = "definitions", tables = "definition")
public record DefinitionTable(JdbcClient jdbc) {

    @EventHandler
    void on(DefinitionEvent event) {
        switch (event) {
            case DefinitionDrafted e ->
                jdbc.sql("""
                    insert into definition (id, wijkaanpak, term, owner, title, number, status)
                    values (:definition, :wijkaanpak, :term, :by.organisation, :text.title, :version, :status)
                    on conflict (id) do update
                    set title = excluded.title, number = excluded.number, status = excluded.status
                    """)
                        .paramSource(Parameters.of(e).and("status", Status.DRAFT))
                        .update();
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
            case DefinitionDraftWithdrawn e -> status(e, Status.WITHDRAWN);
            case DefinitionWithdrawn e -> status(e, Status.WITHDRAWN);
            case PlainLanguagePublished e ->
                jdbc.sql("""
                    update definition set plain_version = :version, plain_title = :title, plain_text = :text
                    where id = :definition
                    """).paramSource(Parameters.of(e)).update();
        }
    }

    /**
     * By id.
     *
     * @param term null for all
     */
    public List<DefinitionItem> of(UUID wijkaanpak, @Nullable String term, PageRequest page) {
        return jdbc.sql("""
            select id, term, owner, title, number, status, in_force from definition
            where wijkaanpak = :wijkaanpak and (:term::text is null or term = :term)
              and (:after::uuid is null or id > :after::uuid)
            order by id
            limit :rows
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("term", term)
                        .and(page, UUID::fromString))
                .query(DefinitionItem.class)
                .list();
    }

    /** What the term means now, by other definitions than this one: at most one. */
    List<UUID> inForceBeside(UUID wijkaanpak, UUID definition) {
        return jdbc.sql("""
            select other.id from definition agreed join definition other using (wijkaanpak, term)
            where agreed.wijkaanpak = ? and agreed.id = ? and other.id <> agreed.id and other.in_force is not null
            """).params(wijkaanpak, definition).query(UUID.class).list();
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
}
