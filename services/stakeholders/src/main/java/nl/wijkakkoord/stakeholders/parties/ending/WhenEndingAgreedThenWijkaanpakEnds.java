// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.ending;

import nl.wijkakkoord.contracts.stakeholders.EndingEvent.EndingAgreed;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.EndAsAgreed;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** In the same transaction. */
@Component
record WhenEndingAgreedThenWijkaanpakEnds(Commands commands) {

    @EventHandler
    void on(EndingAgreed event) {
        commands.follow(new EndAsAgreed(event.wijkaanpak(), event.ground(), event.reason(), event.round(), event.by()));
    }
}
