// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.NoteIdea;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.RejectIdea;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.SelectIdea;
import nl.wijkakkoord.opgaven.opgave.Opgaven;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "idea")
class IdeaAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Idea idea = Idea.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(NoteIdea command, Clock clock, Parties parties, Opgaven opgaven) {
        var standing = parties.standing(command.wijkaanpak(), command.by());
        var opgaveThere = command.opgave() == null || opgaven.has(command.wijkaanpak(), command.opgave());
        return record(clock, now -> idea.note(command, standing, opgaveThere, now));
    }

    @CommandHandler
    Decision handle(SelectIdea command, Clock clock, Parties parties) {
        return record(clock, now -> idea.select(command, standing(parties, command.by()), now));
    }

    @CommandHandler
    Decision handle(RejectIdea command, Clock clock, Parties parties) {
        return record(clock, now -> idea.reject(command, standing(parties, command.by()), now));
    }

    private ActorAuthority standing(Parties parties, By by) {
        return parties.standing(idea.noted().wijkaanpak(), by);
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof IdeaEvent ideaEvent) {
            id = ideaEvent.idea();
            idea = idea.evolve(ideaEvent);
        }
    }
}
