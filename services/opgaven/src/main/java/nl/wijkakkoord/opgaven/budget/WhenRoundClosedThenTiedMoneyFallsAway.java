// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.DropCommitment;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** A round that ends without agreement takes with it what was tied to the positions in it. */
@Component
record WhenRoundClosedThenTiedMoneyFallsAway(Commands commands, BudgetTable table) implements Reaction<RoundClosed> {

    @Override
    public void on(RoundClosed event, Received received) {
        if (event.agreed().isEmpty()) {
            table.tiedTo(event.round(), null, null)
                    .forEach(tied -> commands.react(
                            received.envelope(), new DropCommitment(tied.line(), tied.commitment(), event.by())));
        }
    }
}
