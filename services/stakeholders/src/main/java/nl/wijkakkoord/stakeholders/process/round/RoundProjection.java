// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.round;

import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

/**
 * What was decided can be cited. Who joins is told what was agreed and what is open; who leaves, in which rounds it still
 * decides.
 */
@Component
@Projection(view = "rounds", tables = "heard_round")
record RoundProjection(HeardRounds rounds) implements Reaction<RoundEvent> {

    @Override
    public void on(RoundEvent event, Received received) {
        if (event instanceof RoundOpened opened) {
            rounds.add(opened);
        } else if (event instanceof RoundClosed closed) {
            rounds.close(closed);
        }
    }
}
