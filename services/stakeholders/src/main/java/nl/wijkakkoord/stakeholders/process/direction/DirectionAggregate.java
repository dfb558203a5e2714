// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.standing.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.standing.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.ConcludeDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.DraftDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.DraftNextVersion;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.RedraftDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.SubmitDirection;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "direction")
class DirectionAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Direction direction = Direction.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(DraftDirection command, Clock clock, ActorRolesLoader standings) {
        var standing = standings.of(command.wijkaanpak(), command.by());
        return record(clock, now -> direction.draft(command, standing, now));
    }

    @CommandHandler
    Decision handle(RedraftDirection command, Clock clock, ActorRolesLoader standings) {
        return record(clock, now -> direction.redraft(command, standing(command, standings), now));
    }

    @CommandHandler
    Decision handle(DraftNextVersion command, Clock clock, ActorRolesLoader standings) {
        return record(clock, now -> direction.draftNext(command, standing(command, standings), now));
    }

    @CommandHandler
    Decision handle(SubmitDirection command, Clock clock, ActorRolesLoader standings) {
        return record(clock, now -> direction.submit(command, standing(command, standings), now));
    }

    @CommandHandler
    Decision handle(ConcludeDirection command, Clock clock) {
        return record(clock, now -> direction.conclude(command, now));
    }

    private ActorRoles standing(DirectionCommand command, ActorRolesLoader standings) {
        return standings.of(direction.wijkaanpak(), command.by());
    }

    /** Only the direction's own events say who it is; the subject's stand after them in the same history. */
    @Override
    protected void evolve(Event event) {
        if (event instanceof DirectionEvent directionEvent) {
            id = directionEvent.direction();
            direction = direction.evolve(directionEvent);
        }
    }
}
