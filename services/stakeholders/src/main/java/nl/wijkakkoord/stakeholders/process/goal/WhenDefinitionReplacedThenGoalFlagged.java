// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionAgreed;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionReplaced;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.stakeholders.process.goal.GoalCommand.FlagGoal;
import org.springframework.stereotype.Component;

/** A definition is replaced by a rival, or by a later version of its own; not by what only some agreed to. */
@Component
record WhenDefinitionReplacedThenGoalFlagged(Commands commands, History history) implements Reaction<DefinitionEvent> {

    @Override
    public void on(DefinitionEvent event, Received received) {
        if (event instanceof DefinitionReplaced e) {
            flag(e, e.definition(), e.replacement(), received);
        } else if (event instanceof DefinitionAgreed e) {
            var next = new SubjectRef(SubjectType.DEFINITION, e.definition(), e.version(), e.digest());
            flag(e, e.definition(), next, received);
        }
    }

    private void flag(DefinitionEvent event, UUID definition, SubjectRef replacement, Received received) {
        var goal = history.read(GoalCommand.goalOf(event.wijkaanpak()), Moment.now(), Goal.FOLD);
        if (event.audience().covers(Audience.ofWijkaanpak()) && goal.isPresent()) {
            commands.react(received.envelope(), new FlagGoal(event.wijkaanpak(), definition, replacement, event.by()));
        }
    }
}
