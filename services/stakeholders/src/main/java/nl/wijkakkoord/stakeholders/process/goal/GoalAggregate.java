// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.GoalEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.process.goal.GoalCommand.ChooseGoal;
import nl.wijkakkoord.stakeholders.process.goal.GoalCommand.FlagGoal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "goal")
class GoalAggregate extends EventSourcedAggregate<Goal> {

    GoalAggregate() {
        super(Goal.FOLD, GoalEvent::goal);
    }

    @CreatingCommandHandler
    Decision handle(ChooseGoal command, Clock clock, ActorRolesLoader authorities, DefinitionProjection definitions) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        var definition = command.definition() == null
                ? null
                : definitions.find(command.wijkaanpak(), command.definition()).orElse(null);
        return record(state().choose(command, authority, definition, now(clock)));
    }

    @CommandHandler
    Decision handle(FlagGoal command, Clock clock) {
        return record(state().flag(command, now(clock)));
    }
}
