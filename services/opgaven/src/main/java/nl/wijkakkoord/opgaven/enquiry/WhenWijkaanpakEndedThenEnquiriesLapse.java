// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.LapseEnquiry;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** No budget is awaited any more in a wijkaanpak that ended. */
@Component
class WhenWijkaanpakEndedThenEnquiriesLapse implements Reaction<WijkaanpakEnded> {
    private final Commands commands;
    private final EnquiryTable table;
    private final By system;

    WhenWijkaanpakEndedThenEnquiriesLapse(
            Commands commands, EnquiryTable table, @Value("${wijkakkoord.operator}") OrganisationId operator) {
        this.commands = commands;
        this.table = table;
        this.system = By.system(operator);
    }

    @Override
    public void on(WijkaanpakEnded event, Received received) {
        table.unansweredIn(event.wijkaanpak())
                .forEach(open -> commands.react(received.envelope(), new LapseEnquiry(open, event.reason(), system)));
    }
}
