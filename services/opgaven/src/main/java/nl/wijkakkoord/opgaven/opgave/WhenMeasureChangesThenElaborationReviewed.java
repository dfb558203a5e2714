// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import nl.wijkakkoord.contracts.opgaven.MeasureEvent;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureAdded;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ResponsibilityLaidDown;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ReviewElaboration;
import nl.wijkakkoord.platform.command.Commands;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** An opgave is elaborated as long as each of its measures has a responsible party. In the same transaction. */
@Component
record WhenMeasureChangesThenElaborationReviewed(Commands commands) {

    /** Nobody is responsible for it yet. */
    @EventHandler
    void on(MeasureAdded event) {
        review(event, true);
    }

    @EventHandler
    void on(MeasureWithdrawn event) {
        review(event, false);
    }

    @EventHandler
    void on(ResponsibilityLaidDown event) {
        review(event, true);
    }

    private void review(MeasureEvent event, boolean lacking) {
        commands.follow(new ReviewElaboration(event.opgave(), lacking, event.by()));
    }
}
