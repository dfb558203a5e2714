// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.source;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDraftWithdrawn;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionStated;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionWithdrawn;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What each version of an ambition rests on. What counts is the version that holds, never a draft beside it, and the last
 * one as long as none holds (ADR 0029).
 */
@Projection(view = "resting", tables = "cited_source")
public record CitedSourceTable(JdbcClient jdbc) {

    private record Row(
            String objective,
            SourceKind kind,
            UUID source,
            @Nullable Integer version,
            @Nullable String norm) {

        StaleSource stale() {
            return new StaleSource(
                    objective,
                    kind,
                    source,
                    version,
                    norm == null ? null : Json.MAPPER.readValue(norm, Criterion.class));
        }
    }

    @EventHandler
    void on(AmbitionStated e) {
        keep(e, e.text());
    }

    @EventHandler
    void on(AmbitionDrafted e) {
        keep(e, e.text());
    }

    @EventHandler
    void on(AmbitionDraftWithdrawn e) {
        forget(e);
    }

    /** A party took its own back. */
    @EventHandler
    void on(AmbitionWithdrawn e) {
        if (e.digest() == null) {
            forget(e);
        }
    }

    /**
     * What was changed since the words of the ambition were written: a definition that means something else, words of an
     * interest or of a party's own ambition, a norm of an opgave that is not the criterion any more.
     *
     * @param criteria by which the ambition is measured
     */
    public List<StaleSource> stale(UUID ambition, List<CriteriaOf> criteria) {
        return jdbc.sql("""
            select c.objective, c.kind, c.source, c.version, n.norm
            from cited_source c
            join ambition a on a.id = c.ambition and c.ambition_version = coalesce(a.in_force, a.number)
            left join definition d on c.kind = 'DEFINITION' and d.id = c.source
            left join shared_interest i on c.kind = 'INTEREST' and i.interest = c.source
            left join ambition o on c.kind = 'OWN_AMBITION' and o.id = c.source
            left join opgave_norm n on c.kind = 'OBJECTIVE_OF_OPGAVE' and n.opgave = c.source and n.objective = c.part
            where c.ambition = ?
              and (c.kind = 'DEFINITION' and d.in_force is distinct from c.version
                   or i.changed_at > c.written_at or o.written_at > c.written_at or n.norm is not null)
            order by c.objective, c.kind, c.source, c.version
            """).param(ambition).query(Row.class).list().stream()
                .map(Row::stale)
                .filter(source -> source.norm() == null || !measures(criteria, source))
                .toList();
    }

    private static boolean measures(List<CriteriaOf> criteria, StaleSource source) {
        return criteria.stream()
                .filter(of -> of.objective().equals(source.objective()))
                .flatMap(of -> of.criteria().stream())
                .anyMatch(criterion -> criterion.equals(source.norm().named(criterion.name())));
    }

    private void keep(AmbitionEvent event, AmbitionText text) {
        forget(event);
        for (var objective : text.objectives()) {
            objective
                    .definitions()
                    .forEach(cited ->
                            cite(event, objective, SourceKind.DEFINITION, cited.definition(), cited.version(), null));
            objective
                    .interests()
                    .forEach(interest -> cite(event, objective, SourceKind.INTEREST, interest, null, null));
            objective
                    .ambitions()
                    .forEach(ambition -> cite(event, objective, SourceKind.OWN_AMBITION, ambition, null, null));
            if (objective.opgave() != null) {
                var opgave = objective.opgave();
                cite(event, objective, SourceKind.OBJECTIVE_OF_OPGAVE, opgave.opgave(), null, opgave.objective());
            }
        }
    }

    private void forget(AmbitionEvent event) {
        jdbc.sql("delete from cited_source where ambition = :ambition and ambition_version = :version")
                .paramSource(Parameters.of(event))
                .update();
    }

    /** @param part name of the objective of an opgave */
    private void cite(
            AmbitionEvent event,
            Objective objective,
            SourceKind kind,
            UUID source,
            @Nullable Integer version,
            @Nullable String part) {
        jdbc.sql("""
            insert into cited_source
              (wijkaanpak, ambition, ambition_version, objective, kind, source, version, part, written_at)
            values (:wijkaanpak, :ambition, :version, :objective, :kind, :source, :cited, :part, :at)
            on conflict do nothing
            """)
                .paramSource(Parameters.of(event)
                        .and("objective", objective.name())
                        .and("kind", kind)
                        .and("source", source)
                        .and("cited", version)
                        .and("part", part))
                .update();
    }
}
