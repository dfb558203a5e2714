// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent.DefinitionEvaluated;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent.EvaluationWithdrawn;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was asked of which definition. */
@Projection(view = "evaluations", tables = "evaluation")
record EvaluationTable(JdbcClient jdbc) {

    @EventHandler
    void on(DefinitionEvaluated e) {
        jdbc.sql("""
            insert into evaluation (evaluation, definition, number, about, holds)
            values (:evaluation, :definition.id, :definition.version, :about, :result.holds)
            """).paramSource(Parameters.of(e)).update();
    }

    @EventHandler
    void on(EvaluationWithdrawn e) {
        jdbc.sql("update evaluation set withdrawn = true where evaluation = ?")
                .param(e.evaluation())
                .update();
    }

    /** By id. */
    List<EvaluationItem> of(UUID definition, PageRequest page) {
        return jdbc.sql("""
            select e.evaluation, e.number, e.about, e.holds, d.in_force is distinct from e.number as stale, e.withdrawn
            from evaluation e join definition d on d.id = e.definition
            where e.definition = :definition and (:after::uuid is null or evaluation > :after::uuid)
            order by evaluation
            limit :rows
            """)
                .paramSource(Parameters.of("definition", definition).and(page, UUID::fromString))
                .query(EvaluationItem.class)
                .list();
    }
}
