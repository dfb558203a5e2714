// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.interests.interest.SharedInterests;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.RelateInterests;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.ReopenRelation;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.ResolveRelation;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.WithdrawRelation;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.process.round.RoundProjection;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "relation")
class RelationAggregate extends EventSourcedAggregate<Relation> {

    RelationAggregate() {
        super(Relation.FOLD, RelationEvent::relation);
    }

    @CreatingCommandHandler
    Decision handle(RelateInterests command, Clock clock, ActorRolesLoader authorities, SharedInterests interests) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        var shared = interests.of(command.wijkaanpak(), command.interests());
        return record(state().relate(command, authority, shared, now(clock)));
    }

    @CommandHandler
    Decision handle(ResolveRelation command, Clock clock, ActorRolesLoader authorities, RoundProjection rounds) {
        var round =
                rounds.closed(state().related().wijkaanpak(), command.round()).orElse(null);
        return record(state().resolve(command, authority(command, authorities), round, now(clock)));
    }

    @CommandHandler
    Decision handle(ReopenRelation command, Clock clock, ActorRolesLoader authorities) {
        return record(state().reopen(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawRelation command, Clock clock, ActorRolesLoader authorities) {
        return record(state().withdraw(command, authority(command, authorities), now(clock)));
    }

    private ActorRoles authority(RelationCommand command, ActorRolesLoader authorities) {
        return authorities.of(state().wijkaanpak(), command.by());
    }
}
