// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import nl.wijkakkoord.ambitions.criterion.Criteria;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.platform.rebuild.Keeps;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps every version of the criteria that came into force. */
@Component
@Keeps(view = "criteria", tables = "criterion")
class CriteriaKeeper {
    private final Criteria criteria;
    private final AmbitionHistory history;

    CriteriaKeeper(Criteria criteria, AmbitionHistory history) {
        this.criteria = criteria;
        this.history = history;
    }

    @EventHandler
    void on(AmbitionAdopted event) {
        var ambition = history.now(event.ambition()).orElseThrow().evolve(event);
        criteria.keep(
                event.wijkaanpak(),
                ambition.id(),
                event.criteriaVersion(),
                ambition.inForce().objectives());
    }

    @EventHandler
    void on(CriteriaChanged event) {
        var ambition = history.now(event.ambition()).orElseThrow().evolve(event);
        criteria.keep(
                event.wijkaanpak(),
                ambition.id(),
                event.criteriaVersion(),
                ambition.inForce().objectives());
    }
}
