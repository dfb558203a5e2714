// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.offer;

import java.time.Clock;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionFellDue;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionLapsed;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionWithdrawn;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.CallOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseOffer;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.ReserveOffer;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** What a party offers if the parties agree in time is a line of its own, reserved from the moment that it is offered. */
@Component
record WhenContributionChangesThenMoneyFollows(Commands commands, Clock clock) implements Reaction<ContributionEvent> {

    @Override
    public void on(ContributionEvent event, Received received) {
        var line = event.line();
        commands.react(
                received.envelope(),
                switch (event) {
                    // In the year in which the parties are to agree; its owner can spread it over others.
                    case ContributionOffered e ->
                        new ReserveOffer(
                                line, e, e.before().atZone(clock.getZone()).getYear(), e.by());
                    case ContributionFellDue e -> new CallOffer(line, e.round(), e.by());
                    case ContributionLapsed e -> new LapseOffer(line, e.by());
                    case ContributionWithdrawn e -> new LapseOffer(line, e.by());
                });
    }
}
