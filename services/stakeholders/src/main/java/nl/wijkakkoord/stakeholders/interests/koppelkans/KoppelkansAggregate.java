// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansCommand.RecordKoppelkans;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansCommand.ReplanKoppelkans;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansCommand.SettleKoppelkans;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "koppelkans")
class KoppelkansAggregate extends EventSourcedAggregate<Koppelkans> {

    KoppelkansAggregate() {
        super(Koppelkans.FOLD, KoppelkansEvent::koppelkans);
    }

    @CreatingCommandHandler
    Decision handle(RecordKoppelkans command, Clock clock, ActorRolesLoader authorities) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        return record(state().record(command, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(ReplanKoppelkans command, Clock clock, ActorRolesLoader authorities) {
        return record(state().replan(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(SettleKoppelkans command, Clock clock, ActorRolesLoader authorities) {
        return record(state().settle(command, authority(command, authorities), now(clock)));
    }

    private ActorRoles authority(KoppelkansCommand command, ActorRolesLoader authorities) {
        return authorities.of(state().wijkaanpak(), command.by());
    }
}
