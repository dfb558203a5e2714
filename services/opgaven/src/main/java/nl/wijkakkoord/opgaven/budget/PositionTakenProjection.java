// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

@Component
@Projection(view = "positions", tables = "heard_position")
class PositionTakenProjection implements Reaction<PositionTaken> {
    private final Positions positions;

    PositionTakenProjection(Positions positions) {
        this.positions = positions;
    }

    @Override
    public Class<PositionTaken> event() {
        return PositionTaken.class;
    }

    @Override
    public void on(PositionTaken event, Received received) {
        positions.take(
                event.round(),
                event.organisation(),
                UUID.fromString(received.envelope().id()));
    }
}
