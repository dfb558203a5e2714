// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import nl.wijkakkoord.contracts.opgaven.FinancingEvent.FinancingNeedDropped;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.ReviewElaboration;
import nl.wijkakkoord.platform.command.Commands;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** An opgave is elaborated as long as it has a financing plan. In the same transaction. */
@Component
record WhenNeedDroppedThenElaborationReviewed(Commands commands) {

    @EventHandler
    void on(FinancingNeedDropped event) {
        commands.follow(new ReviewElaboration(event.opgave(), false, event.by()));
    }
}
