// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestAcknowledged;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whoever shares an interest asks the other parties to acknowledge it; new words ask again. */
@Component
@Projection(
        view = "participation",
        tables = {"question", "answer"})
record InterestQuestionProjection(Questions questions) {

    @EventHandler
    void on(InterestShared event) {
        questions.ask(event.interest(), event.version(), QuestionKind.INTEREST, event, null);
    }

    @EventHandler
    void on(InterestAcknowledged event) {
        questions.answer(event.interest(), event.organisation());
    }
}
