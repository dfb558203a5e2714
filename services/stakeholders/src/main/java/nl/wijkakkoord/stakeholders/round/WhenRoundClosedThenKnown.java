// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.round;

import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Keeps;
import org.springframework.stereotype.Component;

/** What the parties decided can be cited here. */
@Component
@Keeps(view = "rounds", tables = "decided_round")
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
