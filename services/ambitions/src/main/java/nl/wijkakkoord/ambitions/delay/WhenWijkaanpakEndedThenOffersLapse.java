// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.LapseContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionTable;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** There is nothing left that the parties could agree to in time; what they turn out to have agreed to before is due all the same. */
@Component
class WhenWijkaanpakEndedThenOffersLapse implements Reaction<WijkaanpakEnded> {
    private final Commands commands;
    private final ContributionTable contributions;
    private final By system;

    WhenWijkaanpakEndedThenOffersLapse(
            Commands commands,
            ContributionTable contributions,
            @Value("${wijkakkoord.operator}") OrganisationId operator) {
        this.commands = commands;
        this.contributions = contributions;
        this.system = By.system(operator);
    }

    @Override
    public void on(WijkaanpakEnded event, Received received) {
        contributions
                .standingIn(event.wijkaanpak())
                .forEach(offer -> commands.react(received.envelope(), new LapseContribution(offer, true, system)));
    }
}
