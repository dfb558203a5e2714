// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.joiner;

import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** Who joins is told what was agreed. */
@Component
class WhenRoundClosedThenHeard implements Reaction<RoundClosed> {
    private final HeardRounds rounds;

    WhenRoundClosedThenHeard(HeardRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Class<RoundClosed> event() {
        return RoundClosed.class;
    }

    @Override
    public void on(RoundClosed event, Received received) {
        rounds.close(event);
    }
}
