// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.EndConsultation;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Nobody is asked anything any more in a wijkaanpak that ended. */
@Component
class WhenWijkaanpakEndedThenConsultationsClose implements Reaction<WijkaanpakEnded> {
    private final Commands commands;
    private final ConsultationTable table;
    private final By system;

    WhenWijkaanpakEndedThenConsultationsClose(
            Commands commands, ConsultationTable table, @Value("${wijkakkoord.operator}") OrganisationId operator) {
        this.commands = commands;
        this.table = table;
        this.system = By.system(operator);
    }

    @Override
    public void on(WijkaanpakEnded event, Received received) {
        table.openIn(event.wijkaanpak())
                .forEach(
                        open -> commands.react(received.envelope(), new EndConsultation(open, event.reason(), system)));
    }
}
