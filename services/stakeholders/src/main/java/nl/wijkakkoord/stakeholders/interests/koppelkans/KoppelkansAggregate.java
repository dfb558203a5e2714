// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansCommand.RecordKoppelkans;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansCommand.ReplanKoppelkans;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansCommand.SettleKoppelkans;
import nl.wijkakkoord.stakeholders.parties.standing.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.standing.ActorRolesLoader;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "koppelkans")
class KoppelkansAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Koppelkans koppelkans = Koppelkans.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(RecordKoppelkans command, Clock clock, ActorRolesLoader standings) {
        var standing = standings.of(command.wijkaanpak(), command.by());
        return record(clock, now -> koppelkans.record(command, standing, now));
    }

    @CommandHandler
    Decision handle(ReplanKoppelkans command, Clock clock, ActorRolesLoader standings) {
        return record(clock, now -> koppelkans.replan(command, standing(command, standings), now));
    }

    @CommandHandler
    Decision handle(SettleKoppelkans command, Clock clock, ActorRolesLoader standings) {
        return record(clock, now -> koppelkans.settle(command, standing(command, standings), now));
    }

    private ActorRoles standing(KoppelkansCommand command, ActorRolesLoader standings) {
        return standings.of(koppelkans.recorded().wijkaanpak(), command.by());
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof KoppelkansEvent koppelkansEvent) {
            id = koppelkansEvent.koppelkans();
            koppelkans = koppelkans.evolve(koppelkansEvent);
        }
    }
}
