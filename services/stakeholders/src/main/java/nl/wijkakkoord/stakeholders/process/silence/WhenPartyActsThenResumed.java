// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartyResumed;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.Resume;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Anything that a member of a party does, in whichever service, is a sign of life: a notice is over, and it is taken up again. */
@Component
record WhenPartyActsThenResumed(SilenceTable table, Commands commands) implements Reaction<Event> {

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
        if (isAct(event)) {
            table.of(event.wijkaanpak(), event.by().organisation())
                    .ifPresent(silence -> commands.follow(new Resume(silence, event.by())));
        }
    }

    private static boolean isAct(Event event) {
        return event.wijkaanpak() != null && event.by().member() != null && !(event instanceof PartyResumed);
    }
}
