// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.ambition;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
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
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The joint ambitions of wijkaanpakken, as heard from ambitions. What a party wants alone is not of them. */
@Projection(
        view = "joint-ambitions",
        tables = {"joint_ambition_version", "joint_ambition_objective"})
public record AmbitionProjection(JdbcClient jdbc) implements Reaction<AmbitionEvent> {

    @Override
    public void on(AmbitionEvent event, Received received) {
        switch (event) {
            case AmbitionDrafted e -> drafted(e);
            case AmbitionSubmitted e -> submitted(e);
            case AmbitionAdopted e -> {
                jdbc.sql("update joint_ambition_version set status = 'SUPERSEDED' where wijkaanpak = ?"
                                + " and status = 'ADOPTED'")
                        .param(e.wijkaanpak())
                        .update();
                status(e.wijkaanpak(), e.version(), AmbitionStatus.ADOPTED);
            }
            case AmbitionNotAdopted e -> status(e.wijkaanpak(), e.version(), AmbitionStatus.NOT_ADOPTED);
            case CriteriaChanged e -> e.objectives().forEach(changed -> changed(e, changed));
            case AmbitionDraftWithdrawn e -> status(e.wijkaanpak(), e.version(), AmbitionStatus.WITHDRAWN);
            // Without a digest it was before nobody: a party's own.
            case AmbitionWithdrawn e
            when e.digest() != null -> status(e.wijkaanpak(), e.version(), AmbitionStatus.WITHDRAWN);
            case AmbitionWithdrawn _, AmbitionStated _, ObjectiveDeferred _ -> {}
        }
    }

    /** Whether one was drafted. */
    public boolean exists(UUID wijkaanpak) {
        return jdbc.sql("select exists (select from joint_ambition_version where wijkaanpak = ?)")
                .param(wijkaanpak)
                .query(Boolean.class)
                .single();
    }

    private record Cited(
            String objective, UUID ambition, int version, AmbitionStatus status, String name, String criteria) {

        InAmbition in() {
            var all = List.of(Json.MAPPER.readValue(criteria, Criterion[].class));
            var norm = all.stream()
                    .filter(criterion -> criterion.name().equals(name))
                    .findAny()
                    .or(() -> all.stream().findFirst())
                    .map(criterion -> criterion.named(objective));
            return new InAmbition(ambition, version, status, norm.orElse(null), false);
        }
    }

    /**
     * Where each objective of the opgave that was taken up is, by the objective's name: the version that the parties
     * adopted, if it has the objective, never a draft beside it (ADR 0029).
     */
    public Map<String, InAmbition> with(UUID opgave) {
        return jdbc.sql("""
            select distinct on (o.objective) o.objective, v.ambition, v.version, v.status, o.name, o.criteria
            from joint_ambition_objective o
            join joint_ambition_version v using (wijkaanpak, version)
            where o.opgave = ?
            order by o.objective, v.status = 'ADOPTED' desc, o.version desc
            """).param(opgave).query(Cited.class).list().stream()
                .collect(toMap(Cited::objective, Cited::in));
    }

    private void drafted(AmbitionDrafted event) {
        jdbc.sql("""
            insert into joint_ambition_version (wijkaanpak, version, ambition, status)
            values (:wijkaanpak, :version, :ambition, 'DRAFT')
            on conflict (wijkaanpak, version) do nothing
            """).paramSource(Parameters.of(event)).update();
        jdbc.sql("delete from joint_ambition_objective where wijkaanpak = ? and version = ?")
                .params(event.wijkaanpak(), event.version())
                .update();
        event.text().objectives().stream()
                .filter(objective -> objective.opgave() != null)
                .forEach(objective -> jdbc.sql("""
                    insert into joint_ambition_objective (wijkaanpak, version, opgave, objective, name, criteria)
                    values (:wijkaanpak, :version, :as.opgave.opgave, :as.opgave.objective, :as.name, :criteria::jsonb)
                    on conflict do nothing
                    """)
                        .paramSource(Parameters.of(event)
                                .and("as", objective)
                                .and("criteria", Json.MAPPER.writeValueAsString(objective.criteria())))
                        .update());
    }

    private void changed(CriteriaChanged event, CriteriaOf changed) {
        jdbc.sql("""
            update joint_ambition_objective set criteria = :criteria::jsonb
            where wijkaanpak = :wijkaanpak and version = :version and name = :objective
            """)
                .paramSource(Parameters.of(event)
                        .and("objective", changed.objective())
                        .and("criteria", Json.MAPPER.writeValueAsString(changed.criteria())))
                .update();
    }

    private void submitted(AmbitionSubmitted event) {
        jdbc.sql("""
            update joint_ambition_version set status = 'SUBMITTED', themes = :names
            where wijkaanpak = :wijkaanpak and version = :version
            """)
                .paramSource(Parameters.of(event)
                        .and(
                                "names",
                                event.themes().stream().map(ChosenTheme::theme).toList()))
                .update();
    }

    private void status(UUID wijkaanpak, int version, AmbitionStatus status) {
        jdbc.sql("update joint_ambition_version set status = ? where wijkaanpak = ? and version = ?")
                .params(status.name(), wijkaanpak, version)
                .update();
    }
}
