// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.ending;

import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.CancelRound;
import nl.wijkakkoord.decisions.round.list.RoundTable;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Nothing is decided any more in a wijkaanpak that ended. */
@Component
class WhenWijkaanpakEndedThenRoundsCancelled implements Reaction<WijkaanpakEnded> {
    private final Commands commands;
    private final RoundTable rounds;
    private final By system;

    WhenWijkaanpakEndedThenRoundsCancelled(
            Commands commands, RoundTable rounds, @Value("${wijkakkoord.operator}") OrganisationId operator) {
        this.commands = commands;
        this.rounds = rounds;
        this.system = By.system(operator);
    }

    @Override
    public void on(WijkaanpakEnded event, Received received) {
        rounds.undecidedIn(event.wijkaanpak())
                .forEach(round -> commands.react(received.envelope(), new CancelRound(round, event.reason(), system)));
    }
}
