// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.criteria;

import nl.wijkakkoord.ambitions.ambition.Ambition;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.store.History;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every version of the criteria that were ever in force. Nothing in it changes. */
@Projection(view = "criteria", tables = "criterion")
record CriteriaTable(JdbcClient jdbc, History history) {

    @EventHandler
    void on(AmbitionAdopted event) {
        keep(event, event.criteriaVersion());
    }

    @EventHandler
    void on(CriteriaChanged event) {
        keep(event, event.criteriaVersion());
    }

    /** Whole, as it came into force: what holds by now may have come later, when this is made anew. */
    private void keep(AmbitionEvent event, int version) {
        var before = new Fold<>(
                Ambition.NONE,
                AmbitionEvent.class,
                (state, each) -> state.inForce().version() < version ? state.evolve(each) : state);
        var ambition = history.read(event.ambition(), Moment.now(), before)
                .orElseThrow()
                .state()
                .evolve(event);
        for (var objective : ambition.inForce().objectives()) {
            for (var criterion : objective.criteria()) {
                jdbc.sql("""
                    insert into criterion (wijkaanpak, ambition, criteria_version, objective, name, criterion)
                    values (:wijkaanpak, :ambition, :criteriaVersion, :objective, :name, :criterion::jsonb)
                    """)
                        .paramSource(Parameters.of(event)
                                .and("objective", objective.objective())
                                .and("name", criterion.name())
                                .and("criterion", Json.MAPPER.writeValueAsString(criterion)))
                        .update();
            }
        }
    }
}
