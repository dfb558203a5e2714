// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.joiner;

import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** Who joins is told what is open, and who leaves what it leaves open. */
@Component
class WhenRoundOpenedThenHeard implements Reaction<RoundOpened> {
    private final HeardRounds rounds;

    WhenRoundOpenedThenHeard(HeardRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Class<RoundOpened> event() {
        return RoundOpened.class;
    }

    @Override
    public void on(RoundOpened event, Received received) {
        rounds.add(event);
    }
}
