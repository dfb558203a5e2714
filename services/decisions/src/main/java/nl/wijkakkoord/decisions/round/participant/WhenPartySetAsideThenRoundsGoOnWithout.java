// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.participant;

import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.NoticeGiven;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartySetAside;
import nl.wijkakkoord.decisions.round.command.RoundCommand.PassOver;
import nl.wijkakkoord.decisions.round.list.RoundTable;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Open rounds go on without a party that does not answer, and with it as soon as it does. */
@Component
class WhenPartySetAsideThenRoundsGoOnWithout implements Reaction<SilenceEvent> {
    private final Commands commands;
    private final RoundTable rounds;
    private final By system;

    WhenPartySetAsideThenRoundsGoOnWithout(
            Commands commands, RoundTable rounds, @Value("${wijkakkoord.operator}") OrganisationId operator) {
        this.commands = commands;
        this.rounds = rounds;
        this.system = By.system(operator);
    }

    @Override
    public void on(SilenceEvent e, Received received) {
        if (e instanceof NoticeGiven) {
            return;
        }
        rounds.waitForDepartures(e.wijkaanpak());
        for (var round : rounds.openWithPartOf(e.wijkaanpak(), e.organisation())) {
            commands.react(
                    received.envelope(), new PassOver(round, e.organisation(), e instanceof PartySetAside, system));
        }
    }
}
