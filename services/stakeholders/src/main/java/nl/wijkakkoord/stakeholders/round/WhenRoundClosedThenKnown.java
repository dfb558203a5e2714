// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.round;

import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** What the parties decided can be cited here. */
@Component
class WhenRoundClosedThenKnown implements Reaction<RoundClosed> {
    private final DecidedRounds rounds;

    WhenRoundClosedThenKnown(DecidedRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Class<RoundClosed> event() {
        return RoundClosed.class;
    }

    @Override
    public void on(RoundClosed event, Received received) {
        rounds.add(new DecidedRound(
                event.round(), event.wijkaanpak(), event.agreed().orElse(null)));
    }
}
