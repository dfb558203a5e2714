// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.ending;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.EndingEvent;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.ending.EndingCommand.ConcludeEnding;
import nl.wijkakkoord.stakeholders.parties.ending.EndingCommand.SubmitEnding;
import nl.wijkakkoord.stakeholders.parties.ending.EndingCommand.WithdrawEnding;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "ending")
class EndingAggregate extends EventSourcedAggregate<Ending> {

    EndingAggregate() {
        super(Ending.FOLD, EndingEvent::ending);
    }

    @CreatingCommandHandler
    Decision handle(SubmitEnding command, Clock clock, ActorRolesLoader authorities) {
        return record(state().submit(command, authorities.of(command.wijkaanpak(), command.by()), now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawEnding command, Clock clock, ActorRolesLoader authorities, OpenRoundProjection rounds) {
        var authority = authorities.of(state().wijkaanpak(), command.by());
        var open = rounds.on(SubjectType.ENDING, command.ending());
        return record(state().withdraw(command, authority, open, now(clock)));
    }

    @CommandHandler
    Decision handle(ConcludeEnding command, Clock clock) {
        return record(state().conclude(command, now(clock)));
    }
}
