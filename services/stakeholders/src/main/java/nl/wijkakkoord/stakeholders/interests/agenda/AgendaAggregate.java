// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.AgendaEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.interests.agenda.AgendaCommand.DeclareOpenness;
import nl.wijkakkoord.stakeholders.interests.agenda.AgendaCommand.RankInterests;
import nl.wijkakkoord.stakeholders.interests.interest.InterestTable;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "agenda")
class AgendaAggregate extends EventSourcedAggregate<Agenda> {

    AgendaAggregate() {
        super(Agenda.FOLD, AgendaEvent::agenda);
    }

    @CreatingCommandHandler
    Decision handle(RankInterests command, Clock clock, ActorRolesLoader authorities, InterestTable table) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        var rankable = table.allOf(command.wijkaanpak(), command.by().organisation());
        if (command.sharedWith() != null) {
            rankable.retainAll(table.sharedWith(command.wijkaanpak(), command.sharedWith()));
        }
        return record(state().rank(command, authority, rankable, now(clock)));
    }

    @CreatingCommandHandler
    Decision handle(DeclareOpenness command, Clock clock, ActorRolesLoader authorities, KeptBackTable table) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        var keepsBack = table.any(command.wijkaanpak(), command.by().organisation(), null);
        return record(state().declare(command, authority, keepsBack, now(clock)));
    }
}
