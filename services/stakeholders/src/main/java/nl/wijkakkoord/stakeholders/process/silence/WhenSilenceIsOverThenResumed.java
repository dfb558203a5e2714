// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartyResumed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.Resume;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Anything that a member of a party does, in whichever service, is a sign of life: a notice is over, and it is taken up again.
 * In a wijkaanpak that ended nobody is waited for, so nobody is silent; and nobody waits for who was succeeded (ADR 0026).
 */
@Component
class WhenSilenceIsOverThenResumed implements Reaction<Event> {
    private final SilenceTable table;
    private final Commands commands;
    private final By system;

    WhenSilenceIsOverThenResumed(
            SilenceTable table, Commands commands, @Value("${wijkakkoord.operator}") OrganisationId operator) {
        this.table = table;
        this.commands = commands;
        this.system = By.system(operator);
    }

    @Override
    public void on(Event event, Received received) {
        if (isAct(event)) {
            table.of(event.wijkaanpak(), event.by().organisation())
                    .ifPresent(silence -> commands.react(received.envelope(), new Resume(silence, event.by())));
        }
    }

    /** In the same transaction. */
    @EventHandler
    void on(Event event) {
        hear(event);
    }

    /** In the same transaction; that the successor accepts is an act of its own too. */
    @EventHandler
    void on(PartySucceeded event) {
        table.of(event.wijkaanpak(), event.predecessor())
                .ifPresent(silence -> commands.follow(new Resume(silence, system)));
        hear(event);
    }

    /** In the same transaction; whose act it was is no matter then. */
    @EventHandler
    void on(WijkaanpakEnded event) {
        table.in(event.wijkaanpak()).forEach(silence -> commands.follow(new Resume(silence, system)));
    }

    private void hear(Event event) {
        if (isAct(event)) {
            table.of(event.wijkaanpak(), event.by().organisation())
                    .ifPresent(silence -> commands.follow(new Resume(silence, event.by())));
        }
    }

    private static boolean isAct(Event event) {
        return event.wijkaanpak() != null && event.by().member() != null && !(event instanceof PartyResumed);
    }
}
