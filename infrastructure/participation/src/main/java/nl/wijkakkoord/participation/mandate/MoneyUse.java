// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import java.util.List;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionFellDue;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionLapsed;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionWithdrawn;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineWithdrawn;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.CommitmentFellAway;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConditionMet;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReleased;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReservationLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneySpreadAnew;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyFellDue;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyLapsed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyReserved;
import nl.wijkakkoord.contracts.opgaven.GrantEvent;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;

/** What money draws on mandates, in whichever service it is told: in this one itself, or heard of another. */
interface MoneyUse {

    /** What this service told itself. */
    @Projection(view = "mandate-use", tables = "mandate_use")
    record OwnTable(MandateUse use) implements MoneyUse {
        @EventHandler
        void on(BudgetEvent event) {
            apply(event);
        }

        @EventHandler
        void on(ContributionEvent event) {
            apply(event);
        }
    }

    /** An offer is heard of as the money that it reserves. */
    @Projection(view = "mandate-use", tables = "mandate_use")
    record HeardProjection(MandateUse use) implements MoneyUse, Reaction<BudgetEvent> {
        @Override
        public void on(BudgetEvent event, Received received) {
            apply(event);
        }
    }

    MandateUse use();

    default void apply(BudgetEvent event) {
        switch (event) {
            case MoneyConfirmed e -> use().bind(e.line(), e.mandate(), total(e.years()));
            case OfferedMoneyReserved e -> use().bind(e.line(), e.mandate(), total(e.years()));
            case MoneyCommitted e -> use().promise(e.commitment(), e.line(), e.mandate(), e.amountCents());
            case OfferedMoneyFellDue e -> use().stands(e.line(), true);
            case OfferedMoneyLapsed e -> use().stands(e.line(), false);
            case BudgetLineWithdrawn e -> use().stands(e.line(), false);
            case MoneyReleased e -> use().stands(e.commitment(), false);
            case MoneyReservationLapsed e -> use().stands(e.commitment(), false);
            case CommitmentFellAway e -> use().stands(e.commitment(), false);
            case BudgetLineEntered _, MoneySpreadAnew _, MoneyConditionMet _, GrantEvent _, MoneyFactEvent _ -> {}
        }
    }

    default void apply(ContributionEvent event) {
        switch (event) {
            case ContributionOffered e -> use().bind(e.line(), e.mandate(), e.amountCents());
            case ContributionFellDue e -> use().stands(e.line(), true);
            case ContributionLapsed e -> use().stands(e.line(), false);
            case ContributionWithdrawn e -> use().stands(e.line(), false);
        }
    }

    private static long total(List<YearAmount> years) {
        return years.stream().mapToLong(YearAmount::cents).sum();
    }
}
