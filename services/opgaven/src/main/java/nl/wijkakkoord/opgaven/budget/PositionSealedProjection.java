// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

@Component
@Projection(view = "positions", tables = "heard_position")
record PositionSealedProjection(Positions positions) implements Reaction<PositionSealed> {

    @Override
    public void on(PositionSealed event, Received received) {
        positions.take(
                event.round(),
                event.organisation(),
                UUID.fromString(received.envelope().id()));
    }
}
