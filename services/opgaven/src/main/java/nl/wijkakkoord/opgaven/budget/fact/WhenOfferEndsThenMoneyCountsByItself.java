// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.fact;

import nl.wijkakkoord.contracts.opgaven.BudgetEvent.OfferedMoneyLapsed;
import nl.wijkakkoord.opgaven.budget.known.KnownLines;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.EndDoubling;
import nl.wijkakkoord.platform.command.Commands;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** What was the same money as an offer counts by itself once the offer lapsed. In the same transaction. */
@Component
record WhenOfferEndsThenMoneyCountsByItself(Commands commands, KnownLines lines) {

    @EventHandler
    void on(OfferedMoneyLapsed e) {
        lines.doubledBy(e.line()).forEach(line -> commands.follow(new EndDoubling(line, e.line(), e.by())));
    }
}
