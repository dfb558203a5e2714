// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.ConcludeDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.DraftDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.DraftNextVersion;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.RedraftDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.SubmitDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.WithdrawDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.WithdrawDirectionDraft;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "direction")
class DirectionAggregate extends EventSourcedAggregate<Direction> {

    DirectionAggregate() {
        super(Direction.FOLD, DirectionEvent::direction);
    }

    @CreatingCommandHandler
    Decision handle(DraftDirection command, Clock clock, ActorRolesLoader authorities) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        return record(state().draft(command, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(RedraftDirection command, Clock clock, ActorRolesLoader authorities) {
        return record(state().redraft(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(DraftNextVersion command, Clock clock, ActorRolesLoader authorities) {
        return record(state().draftNext(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(SubmitDirection command, Clock clock, ActorRolesLoader authorities) {
        return record(state().submit(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawDirectionDraft command, Clock clock, ActorRolesLoader authorities) {
        return record(state().withdrawDraft(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawDirection command, Clock clock, ActorRolesLoader authorities, OpenRoundProjection rounds) {
        var open = rounds.on(SubjectType.DIRECTION, command.direction());
        return record(state().withdraw(command, authority(command, authorities), open, now(clock)));
    }

    @CommandHandler
    Decision handle(ConcludeDirection command, Clock clock) {
        return record(state().conclude(command, now(clock)));
    }

    private ActorRoles authority(DirectionCommand command, ActorRolesLoader authorities) {
        return authorities.of(state().wijkaanpak(), command.by());
    }
}
