// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.util.List;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.TakeUpObjective;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.contracts.ambitions.OpgaveRef;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.ObjectiveProposedForAmbition;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** The joint ambition takes up what was worked out in an opgave, for the member who proposed that. */
@Component
record WhenObjectiveProposedThenTakenUp(Commands commands) implements Reaction<ObjectiveProposedForAmbition> {

    @Override
    public void on(ObjectiveProposedForAmbition event, Received received) {
        var worked = event.objective();
        var objective = new Objective(
                worked.name(),
                event.theme(),
                worked.text(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(worked.norm()),
                new OpgaveRef(event.opgave(), worked.name()));
        commands.react(received.envelope(), new TakeUpObjective(event.wijkaanpak(), objective, event.by()));
    }
}
