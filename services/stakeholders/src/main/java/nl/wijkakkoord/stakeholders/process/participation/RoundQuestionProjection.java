// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

/** A round asks its deciding and advising parties for a position; a sealed one answers as well as an open one. */
@Component
@Projection(
        view = "participation",
        tables = {"question", "answer", "sign_of_life"})
record RoundQuestionProjection(Questions questions, SignsOfLife signs) implements Reaction<RoundEvent> {

    @Override
    public void on(RoundEvent event, Received received) {
        signs.on(event);
        switch (event) {
            case RoundOpened e -> {
                var asked = Stream.concat(e.terms().deciding().stream(), e.terms().advising().stream())
                        .collect(Collectors.toSet());
                questions.ask(e.round(), 1, QuestionKind.ROUND, e, asked);
            }
            case PositionTaken e -> questions.answer(e.round(), e.organisation());
            case PositionSealed e -> questions.answer(e.round(), e.organisation());
            case PositionRevealed _, PartyLeftRound _, RoundClosed _ -> {}
        }
    }
}
