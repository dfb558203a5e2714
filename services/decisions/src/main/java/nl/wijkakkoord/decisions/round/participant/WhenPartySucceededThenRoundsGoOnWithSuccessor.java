// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.participant;

import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.decisions.round.command.RoundCommand.SucceedInRound;
import nl.wijkakkoord.decisions.round.list.RoundTable;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class WhenPartySucceededThenRoundsGoOnWithSuccessor implements Reaction<PartySucceeded> {
    private final Commands commands;
    private final RoundTable rounds;
    private final By system;

    WhenPartySucceededThenRoundsGoOnWithSuccessor(
            Commands commands, RoundTable rounds, @Value("${wijkakkoord.operator}") OrganisationId operator) {
        this.commands = commands;
        this.rounds = rounds;
        this.system = By.system(operator);
    }

    @Override
    public void on(PartySucceeded e, Received received) {
        rounds.waitForDepartures(e.wijkaanpak());
        for (var round : rounds.openThatConcern(e.wijkaanpak(), e.predecessor())) {
            commands.react(
                    received.envelope(), new SucceedInRound(round, e.predecessor(), e.successor(), system, e.ground()));
        }
    }
}
