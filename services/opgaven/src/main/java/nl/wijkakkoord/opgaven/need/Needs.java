// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.FinancingEvent;
import nl.wijkakkoord.opgaven.opgave.FinancingFacts;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** What is needed, now or at any moment of the past. */
@Component
public class Needs implements FinancingFacts {
    private final History history;
    private final NeedTable table;

    Needs(History history, NeedTable table) {
        this.history = history;
        this.table = table;
    }

    public List<Need> of(UUID wijkaanpak, Moment moment) {
        return table.plansOf(wijkaanpak).stream()
                .flatMap(plan -> read(plan, moment).needs().stream())
                .toList();
    }

    public List<Need> ofOpgave(UUID opgave, Moment moment) {
        return read(NeedCommand.planOf(opgave), moment).needs();
    }

    /** What a measure costs, all phases and years together; 0 when no need was stated for it. */
    public long centsOf(UUID wijkaanpak, UUID opgave, UUID measure) {
        return table.neededCents(wijkaanpak, opgave, measure);
    }

    @Override
    public boolean planned(UUID opgave) {
        return !ofOpgave(opgave, Moment.now()).isEmpty();
    }

    private FinancingPlan read(UUID plan, Moment moment) {
        return history.read(plan, moment, FinancingPlan.NONE, FinancingEvent.class, FinancingPlan::evolve)
                .map(Versioned::state)
                .orElse(FinancingPlan.NONE);
    }
}
