// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

@Component
@Projection(view = "rounds", tables = "heard_round")
record RoundClosingProjection(HeardRounds rounds) implements Reaction<RoundClosed> {

    @Override
    public void on(RoundClosed event, Received received) {
        rounds.closed(event);
    }
}
