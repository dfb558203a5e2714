// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import static java.util.Comparator.comparing;

import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.contracts.opgaven.Candidate;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.ConcludeChoice;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ChooseOpgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.RejectOpgave;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import org.springframework.stereotype.Component;

/** Opgaven are taken up or not as the parties agreed, for the member who closed the round. */
@Component
record WhenRoundClosedThenOpgavenChosen(Commands commands, History history) implements Reaction<ToldOutcome> {

    @Override
    public void on(ToldOutcome event, Received received) {
        for (var conclusion : Conclusion.of(event, SubjectType.CHOICE_OF_OPGAVEN)) {
            var choice = history.read(conclusion.subject().id(), Moment.now(), Choice.FOLD)
                    .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE))
                    .state()
                    .submitted();
            commands.react(received.envelope(), new ConcludeChoice(conclusion));
            if (conclusion.agreed()) {
                // In the order in which a choice that is made just now holds them.
                choice.candidates().stream()
                        .sorted(comparing(Candidate::opgave))
                        .forEach(candidate ->
                                commands.react(received.envelope(), command(candidate, event, choice.choice())));
            }
        }
    }

    private static OpgaveCommand command(Candidate candidate, ToldOutcome event, UUID choice) {
        return candidate.chosen()
                ? new ChooseOpgave(candidate.opgave(), choice, event.round(), event.by())
                : new RejectOpgave(candidate.opgave(), choice, event.round(), candidate.reason(), event.by());
    }
}
