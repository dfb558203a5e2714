// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AmbitionRequest.AmbitionFilter;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersion.Status;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDraftWithdrawn;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionNotAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionStated;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionSubmitted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionWithdrawn;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.ObjectiveDeferred;
import nl.wijkakkoord.contracts.ambitions.AmbitionScope;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ambitions and how far each is. */
@Projection(view = "ambitions", tables = "ambition")
record AmbitionTable(JdbcClient jdbc) {

    @EventHandler
    void on(AmbitionEvent event) {
        switch (event) {
            case AmbitionStated e -> {
                put(e, e.owner(), e.scope(), Status.STATED);
                inForce(e);
            }
            case AmbitionDrafted e -> put(e, null, AmbitionScope.WIJK, Status.DRAFT);
            case AmbitionSubmitted e -> status(e, Status.SUBMITTED);
            case AmbitionAdopted e -> {
                status(e, Status.ADOPTED);
                inForce(e);
            }
            case AmbitionNotAdopted e -> status(e, Status.NOT_ADOPTED);
            case AmbitionDraftWithdrawn e -> status(e, Status.WITHDRAWN);
            case AmbitionWithdrawn e -> status(e, Status.WITHDRAWN);
            case ObjectiveDeferred _, CriteriaChanged _ -> {}
        }
    }

    /** By id. */
    List<AmbitionItem> find(AmbitionFilter filter, PageRequest page) {
        return jdbc.sql("""
            select * from ambition
            where wijkaanpak = :wijkaanpak and (:after::uuid is null or id > :after::uuid)
              and (:owner::text is null or owner = any(in_place_of(wijkaanpak, :owner))) and (:scope::text is null or scope = :scope)
              and (:status::text is null or status = :status)
            order by id
            limit :rows
            """)
                .paramSource(Parameters.of(filter).and(page, UUID::fromString))
                .query(AmbitionItem.class)
                .list();
    }

    Set<UUID> ofSingleParties(UUID wijkaanpak) {
        return jdbc.sql("select id from ambition where wijkaanpak = ? and owner is not null")
                .param(wijkaanpak)
                .query(UUID.class)
                .set();
    }

    private void put(AmbitionEvent event, @Nullable OrganisationId owner, AmbitionScope scope, Status status) {
        jdbc.sql("""
            insert into ambition (id, wijkaanpak, owner, scope, title, number, status, written_at)
            values (:ambition, :wijkaanpak, :owner, :scope, :text.title, :version, :status, :at)
            on conflict (id) do update
            set title = excluded.title, number = excluded.number, status = excluded.status,
                written_at = excluded.written_at
            """)
                .paramSource(Parameters.of(event)
                        .and("owner", owner)
                        .and("scope", scope)
                        .and("status", status))
                .update();
    }

    private void inForce(AmbitionEvent event) {
        jdbc.sql("update ambition set in_force = :version where id = :ambition")
                .paramSource(Parameters.of(event))
                .update();
    }

    /** A decision on an earlier version says nothing of the last. */
    private void status(AmbitionEvent event, Status status) {
        jdbc.sql("update ambition set status = :status where id = :ambition and number = :version")
                .paramSource(Parameters.of(event).and("status", status))
                .update();
    }
}
