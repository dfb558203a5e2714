// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import java.time.Clock;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.ConcludeChoice;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.SubmitChoice;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.WithdrawChoice;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "choice")
class ChoiceAggregate extends EventSourcedAggregate<Choice> {

    ChoiceAggregate() {
        super(Choice.FOLD, ChoiceEvent::choice);
    }

    @CreatingCommandHandler
    Decision handle(SubmitChoice command, Clock clock, Parties parties, WantedOpgaven opgaven) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        return record(state().submit(command, opgaven.of(command), authority, now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawChoice command, Clock clock, Parties parties, OpenRoundProjection rounds) {
        var authority = parties.authority(state().wijkaanpak(), command.by());
        var enders = parties.enders(state().wijkaanpak(), command.by());
        var open = rounds.on(SubjectType.CHOICE_OF_OPGAVEN, command.choice());
        return record(state().withdraw(command, authority, enders, open, now(clock)));
    }

    @CommandHandler
    Decision handle(ConcludeChoice command, Clock clock) {
        return record(state().conclude(command, now(clock)));
    }
}
