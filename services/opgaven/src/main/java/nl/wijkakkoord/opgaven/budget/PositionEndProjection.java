// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

/** Nobody ties money any more to a position in a round that ended without agreement. */
@Component
@Projection(view = "positions", tables = "heard_position")
record PositionEndProjection(Positions positions) implements Reaction<RoundClosed> {

    @Override
    public void on(RoundClosed event, Received received) {
        if (event.agreed().isEmpty()) {
            positions.end(event.round());
        }
    }
}
