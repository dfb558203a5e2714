// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reopening;

import java.time.Clock;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.decisions.round.list.RoundTable;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.springframework.stereotype.Component;

/** Looks up what is known when somebody asks for a decision to be reopened. */
@Component
public record Reopenings(Parties parties, History history, ReopenedTable reopened, RoundTable rounds, Clock clock) {

    /** Whether somebody may ask for it now. */
    public Check checkMayRequest(DecidedRound decided, By by) {
        return history.read(ReopeningCommand.reopeningOf(decided.round()), Moment.now(), Reopening.FOLD)
                .map(Versioned::state)
                .orElse(Reopening.NONE)
                .checkMayRequest(decided, by, facts(decided, by));
    }

    ReopeningFacts facts(DecidedRound decided, By by) {
        var wijkaanpak = decided.wijkaanpak();
        var round = decided.round();
        return new ReopeningFacts(
                parties.authority(wijkaanpak, by, DutchDay.of(clock.instant())),
                parties.successors(wijkaanpak).of(decided.terms()),
                decided.agreed() == null
                        || !rounds.isSuperseded(decided.agreed(), by.organisation())
                                && rounds.supersededBy(round, by.organisation()).isEmpty(),
                reopened.find(wijkaanpak, round).isPresent());
    }
}
