// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.recount;

import nl.wijkakkoord.audit.recount.DifferenceCommand.TellDifference;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** An outcome that does not follow from what was recorded is told to all who may see it; nobody else sends that command. */
@Component
class WhenRoundClosedThenDifferenceTold implements Reaction<ToldOutcome> {
    private final Commands commands;
    private final RecountProjection known;
    private final Recounts recounts;
    private final By system;

    WhenRoundClosedThenDifferenceTold(
            Commands commands,
            RecountProjection known,
            Recounts recounts,
            @Value("${wijkakkoord.operator}") OrganisationId operator) {
        this.commands = commands;
        this.known = known;
        this.recounts = recounts;
        this.system = By.system(operator);
    }

    @Override
    public void on(ToldOutcome e, Received received) {
        var closing = received.envelope().id();
        if (known.differs(closing)) {
            var found = recounts.of(e, closing).found();
            commands.react(received.envelope(), new TellDifference(e, found, system));
        }
    }
}
