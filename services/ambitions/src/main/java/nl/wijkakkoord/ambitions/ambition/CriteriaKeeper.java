// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import nl.wijkakkoord.ambitions.criterion.Criteria;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps every version of the criteria that came into force. */
@Component
@Projection(view = "criteria", tables = "criterion")
record CriteriaKeeper(Criteria criteria, AmbitionHistory history) {

    @EventHandler
    void on(AmbitionAdopted event) {
        keep(event, event.criteriaVersion());
    }

    @EventHandler
    void on(CriteriaChanged event) {
        keep(event, event.criteriaVersion());
    }

    /** What holds by now may have come later, when this is made anew. */
    private void keep(AmbitionEvent event, int version) {
        var ambition =
                history.untilCriteria(event.ambition(), version).orElseThrow().evolve(event);
        criteria.keep(
                event.wijkaanpak(), ambition.id(), version, ambition.inForce().objectives());
    }
}
