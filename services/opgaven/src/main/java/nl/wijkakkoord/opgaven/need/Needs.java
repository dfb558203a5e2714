// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.opgaven.opgave.elaboration.FinancingFacts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** What is needed, now or at any moment of the past. */
@Component
public record Needs(History history, NeedTable table, Parties parties) implements FinancingFacts {

    public List<Need> of(UUID wijkaanpak, Moment moment) {
        return table.plansOf(wijkaanpak).stream()
                .flatMap(plan -> read(plan, moment).needs().stream())
                .toList();
    }

    public List<Need> ofOpgave(UUID opgave, Moment moment) {
        return read(NeedCommand.planOf(opgave), moment).needs();
    }

    @Override
    public boolean planned(UUID opgave) {
        return !ofOpgave(opgave, Moment.now()).isEmpty();
    }

    /** Each looks to who is in the place then of whom it named. */
    private FinancingPlan read(UUID plan, Moment moment) {
        return history.read(plan, moment, FinancingPlan.FOLD)
                .map(Versioned::state)
                .map(found -> found.with(parties.successors(found.wijkaanpak(), moment.asOf())))
                .orElse(FinancingPlan.NONE);
    }
}
