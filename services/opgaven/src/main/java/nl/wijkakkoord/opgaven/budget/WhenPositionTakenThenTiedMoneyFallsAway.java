// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.opgaven.budget.BudgetCommand.DropCommitment;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** A position in the place of an earlier one: what the party had tied to the earlier one falls away. */
@Component
record WhenPositionTakenThenTiedMoneyFallsAway(Commands commands, BudgetTable table)
        implements Reaction<PositionTaken> {

    @Override
    public void on(PositionTaken event, Received received) {
        var position = UUID.fromString(received.envelope().id());
        table.tiedTo(event.round(), event.organisation(), position)
                .forEach(tied -> commands.react(
                        received.envelope(), new DropCommitment(tied.line(), tied.commitment(), event.by())));
    }
}
