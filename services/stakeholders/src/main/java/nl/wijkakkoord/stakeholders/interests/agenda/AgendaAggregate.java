// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.AgendaEvent;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.interests.agenda.AgendaCommand.DeclareOpenness;
import nl.wijkakkoord.stakeholders.interests.agenda.AgendaCommand.RankInterests;
import nl.wijkakkoord.stakeholders.interests.interest.InterestTable;
import nl.wijkakkoord.stakeholders.parties.standing.ActorRolesLoader;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "agenda")
class AgendaAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Agenda agenda = Agenda.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(RankInterests command, Clock clock, ActorRolesLoader standings, InterestTable list) {
        var standing = standings.of(command.wijkaanpak(), command.by());
        var rankable = list.allOf(command.wijkaanpak(), command.by().organisation());
        if (command.sharedWith() != null) {
            rankable.retainAll(list.sharedWith(command.wijkaanpak(), command.sharedWith()));
        }
        return record(clock, now -> agenda.rank(command, standing, rankable, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(DeclareOpenness command, Clock clock, ActorRolesLoader standings, InterestTable list) {
        var standing = standings.of(command.wijkaanpak(), command.by());
        var keepsBack = list.keepsBack(command.wijkaanpak(), command.by().organisation());
        return record(clock, now -> agenda.declare(command, standing, keepsBack, now));
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof AgendaEvent agendaEvent) {
            id = agendaEvent.agenda();
            agenda = agenda.evolve(agendaEvent);
        }
    }
}
