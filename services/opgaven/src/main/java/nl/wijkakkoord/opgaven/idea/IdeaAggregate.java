// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import java.time.Clock;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.NoteIdea;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.RejectIdea;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.SelectIdea;
import nl.wijkakkoord.opgaven.opgave.OpgaveTable;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "idea")
class IdeaAggregate extends EventSourcedAggregate<Idea> {

    IdeaAggregate() {
        super(Idea.FOLD, IdeaEvent::idea);
    }

    @CreatingCommandHandler
    Decision handle(NoteIdea command, Clock clock, Parties parties, OpgaveTable opgaven) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        var opgaveThere = command.opgave() == null || opgaven.has(command.wijkaanpak(), command.opgave());
        return record(state().note(command, authority, opgaveThere, now(clock)));
    }

    @CommandHandler
    Decision handle(SelectIdea command, Clock clock, Parties parties) {
        return record(state().select(command, authority(parties, command.by()), now(clock)));
    }

    @CommandHandler
    Decision handle(RejectIdea command, Clock clock, Parties parties) {
        return record(state().reject(command, authority(parties, command.by()), now(clock)));
    }

    private ActorAuthority authority(Parties parties, By by) {
        return parties.authority(state().wijkaanpak(), by);
    }
}
