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
class WhenRoundClosedThenTiedMoneyFallsAway implements Reaction<RoundClosed> {
    private final Commands commands;
    private final BudgetTable table;

    WhenRoundClosedThenTiedMoneyFallsAway(Commands commands, BudgetTable table) {
        this.commands = commands;
        this.table = table;
    }

    @Override
    public Class<RoundClosed> event() {
        return RoundClosed.class;
    }

    @Override
    public void on(RoundClosed event, Received received) {
        if (event.agreed().isEmpty()) {
            table.tiedTo(event.round(), null, null)
                    .forEach(tied -> commands.react(
                            received.envelope(), new DropCommitment(tied.line(), tied.commitment(), event.by())));
        }
    }
}
