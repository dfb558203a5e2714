// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureWithdrawn;
import nl.wijkakkoord.opgaven.need.NeedCommand.DropMeasure;
import nl.wijkakkoord.platform.command.Commands;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** What is not done costs nothing, in the same transaction. What was promised to it is its owner's to release. */
@Component
record WhenMeasureWithdrawnThenNeedsDropped(NeedTable table, Commands commands) {

    @EventHandler
    void on(MeasureWithdrawn event) {
        if (table.neededCents(event.wijkaanpak(), event.opgave(), event.measure()) > 0) {
            commands.follow(
                    new DropMeasure(NeedCommand.planOf(event.opgave()), event.measure(), event.reason(), event.by()));
        }
    }
}
