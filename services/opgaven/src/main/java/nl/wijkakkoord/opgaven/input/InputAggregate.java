// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.time.Clock;
import java.util.Optional;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.InputEvent;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.opgaven.consultation.ConsultationTable;
import nl.wijkakkoord.opgaven.input.InputCommand.AdoptInput;
import nl.wijkakkoord.opgaven.input.InputCommand.EraseInput;
import nl.wijkakkoord.opgaven.input.InputCommand.EraseOwnInput;
import nl.wijkakkoord.opgaven.input.InputCommand.LinkInput;
import nl.wijkakkoord.opgaven.input.InputCommand.PassOverInput;
import nl.wijkakkoord.opgaven.input.InputCommand.ReceiveInput;
import nl.wijkakkoord.opgaven.opgave.OpgaveTable;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFacts;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.words.ErasableTexts;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "input")
class InputAggregate extends EventSourcedAggregate<Input> {

    InputAggregate() {
        super(Input.FOLD, InputEvent::input);
    }

    @CreatingCommandHandler
    Decision handle(
            ReceiveInput command,
            Clock clock,
            Parties parties,
            OpgaveTable opgaven,
            ConsultationTable consultations,
            ErasableTexts words) {
        var wijkaanpak = command.wijkaanpak();
        var authority = parties.authority(wijkaanpak, command.by());
        var opgaveThere = command.opgave() == null || opgaven.has(wijkaanpak, command.opgave());
        var consultation =
                Optional.ofNullable(command.consultation()).flatMap(id -> consultations.find(wijkaanpak, id));
        var decision = record(state().receive(command, authority, opgaveThere, consultation, now(clock)));
        return keep(command.words(), words, decision);
    }

    @CommandHandler
    Decision handle(LinkInput command, Clock clock, Parties parties, OpgaveTable opgaven, MeasureFacts measures) {
        var opgaveThere = opgaven.has(state().wijkaanpak(), command.opgave());
        var input = state().with(measures, Moment.now());
        return record(input.link(command, authority(parties, command.by()), opgaveThere, now(clock)));
    }

    @CommandHandler
    Decision handle(AdoptInput command, Clock clock, Parties parties, MeasureFacts measures, ErasableTexts words) {
        var measureThere = state().opgave() != null
                && measures.of(state().opgave()).stream()
                        .anyMatch(measure -> measure.measure().equals(command.measure()));
        var decision = record(state().adopt(command, authority(parties, command.by()), measureThere, now(clock)));
        return keep(command.words(), words, decision);
    }

    @CommandHandler
    Decision handle(PassOverInput command, Clock clock, Parties parties, ErasableTexts words) {
        var decision = record(state().passOver(command, authority(parties, command.by()), now(clock)));
        return keep(command.words(), words, decision);
    }

    @CommandHandler
    Decision handle(EraseInput command, Clock clock, Parties parties, ErasableTexts words) {
        var authority = authority(parties, command.by());
        var successors = parties.successors(state().wijkaanpak());
        return words.erase(
                record(state().erase(command, authority, successors, words.lastToErase(id()), now(clock))),
                command.erasure());
    }

    @CommandHandler
    Decision handle(EraseOwnInput command, Clock clock, ErasableTexts words) {
        return words.erase(record(state().eraseOwn(command, words.lastToErase(id()), now(clock))), command.erasure());
    }

    private Decision keep(SaltedWords said, ErasableTexts words, Decision decision) {
        if (decision instanceof Accepted accepted) {
            var at = accepted.events().getLast().at();
            words.keep(
                    state().words(),
                    said,
                    state().wijkaanpak(),
                    state().received().readers(),
                    at);
        }
        return decision;
    }

    private ActorAuthority authority(Parties parties, By by) {
        return parties.authority(state().wijkaanpak(), by);
    }
}
