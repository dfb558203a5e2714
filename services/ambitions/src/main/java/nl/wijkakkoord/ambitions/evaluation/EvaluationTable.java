// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent.DefinitionEvaluated;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.web.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was asked of which definition. */
@Component
@Projection(view = "evaluations", tables = "evaluation")
record EvaluationTable(JdbcClient jdbc) {

    @EventHandler
    void on(DefinitionEvaluated e) {
        jdbc.sql("insert into evaluation (evaluation, definition, number, about, holds) values (?, ?, ?, ?, ?)")
                .params(
                        e.evaluation(),
                        e.definition().id(),
                        e.definition().version(),
                        e.about(),
                        e.result().holds())
                .update();
    }

    /** By id. */
    List<EvaluationItem> of(UUID definition, PageRequest page) {
        return jdbc.sql("""
            select evaluation, number, about, holds from evaluation
            where definition = :definition and (:after::uuid is null or evaluation > :after::uuid)
            order by evaluation
            limit :rows
            """)
                .param("definition", definition)
                .param("after", page.after(UUID::fromString))
                .param("rows", page.rows())
                .query(EvaluationItem.class)
                .list();
    }
}
