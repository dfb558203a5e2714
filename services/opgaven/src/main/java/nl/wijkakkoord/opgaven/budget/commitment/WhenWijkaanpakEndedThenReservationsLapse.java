// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.opgaven.budget.known.KnownLines;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseReservation;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** No condition is met any more in a wijkaanpak that ended; what was offered lapses with its offer. */
@Component
class WhenWijkaanpakEndedThenReservationsLapse implements Reaction<WijkaanpakEnded> {
    private final Commands commands;
    private final KnownLines lines;
    private final By system;

    WhenWijkaanpakEndedThenReservationsLapse(
            Commands commands, KnownLines lines, @Value("${wijkakkoord.operator}") OrganisationId operator) {
        this.commands = commands;
        this.lines = lines;
        this.system = By.system(operator);
    }

    @Override
    public void on(WijkaanpakEnded event, Received received) {
        lines.reservedIn(event.wijkaanpak())
                .forEach(one -> commands.react(
                        received.envelope(), new LapseReservation(one.line(), one.commitment(), true, system)));
    }
}
