// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.GoalEvent;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.standing.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.process.goal.GoalCommand.ChooseGoal;
import nl.wijkakkoord.stakeholders.process.goal.GoalCommand.FlagGoal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "goal")
class GoalAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Goal goal = Goal.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(ChooseGoal command, Clock clock, ActorRolesLoader standings, AgreedDefinitions definitions) {
        var standing = standings.of(command.wijkaanpak(), command.by());
        var definition = command.definition() == null
                ? null
                : definitions.find(command.wijkaanpak(), command.definition()).orElse(null);
        return record(clock, now -> goal.choose(command, standing, definition, now));
    }

    @CommandHandler
    Decision handle(FlagGoal command, Clock clock) {
        return record(clock, now -> goal.flag(command, now));
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof GoalEvent goalEvent) {
            id = goalEvent.goal();
            goal = goal.evolve(goalEvent);
        }
    }
}
