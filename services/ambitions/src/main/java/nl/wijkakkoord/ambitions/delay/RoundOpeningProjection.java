// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

@Component
@Projection(view = "rounds", tables = "heard_round")
record RoundOpeningProjection(HeardRounds rounds) implements Reaction<RoundOpened> {

    @Override
    public void on(RoundOpened event, Received received) {
        rounds.opened(event);
    }
}
