// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.ConcludeChoice;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.SubmitChoice;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.Wanted;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.WithdrawChoice;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "choice")
class ChoiceAggregate extends EventSourcedAggregate<Choice> {

    ChoiceAggregate() {
        super(Choice.FOLD, ChoiceEvent::choice);
    }

    @CreatingCommandHandler
    Decision handle(SubmitChoice command, Clock clock, Parties parties, History history) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        return record(state().submit(command, known(command, history), authority, now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawChoice command, Clock clock, Parties parties, OpenRoundProjection rounds) {
        var authority = parties.authority(state().wijkaanpak(), command.by());
        var successors = parties.successors(state().wijkaanpak());
        var open = rounds.on(SubjectType.CHOICE_OF_OPGAVEN, command.choice());
        return record(state().withdraw(command, authority, successors, open, now(clock)));
    }

    @CommandHandler
    Decision handle(ConcludeChoice command, Clock clock) {
        return record(state().conclude(command, now(clock)));
    }

    private static Map<UUID, Opgave> known(SubmitChoice command, History history) {
        return command.wanted().stream()
                .map(Wanted::opgave)
                .distinct()
                .map(opgave -> history.read(opgave, Moment.now(), Opgave.FOLD))
                .flatMap(Optional::stream)
                .map(Versioned::state)
                .filter(opgave -> opgave.wijkaanpak().equals(command.wijkaanpak()))
                .collect(toMap(Opgave::id, opgave -> opgave));
    }
}
