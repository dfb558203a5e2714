// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ConcludeAmbition;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** The joint ambition takes over what the parties decided on it, for the member who closed the round. */
@Component
record WhenRoundClosedThenAmbitionConcluded(Commands commands) implements Reaction<RoundClosed> {

    @Override
    public void on(RoundClosed event, Received received) {
        for (var verdict : event.on(SubjectType.AMBITION)) {
            commands.react(
                    received.envelope(),
                    new ConcludeAmbition(
                            event.wijkaanpak(), verdict.subject(), verdict.agreed(), event.round(), event.by()));
        }
    }
}
