// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.time.Instant;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.SucceedInRound;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;

/** Another organisation comes in the place of one that is asked in a round, or that opened it (ADR 0026). */
final class RoundSuccession {
    private RoundSuccession() {}

    /** What is known in the round already, and what comes after the outcome, changes nothing. */
    static Decision succeed(Round round, SucceedInRound command, Instant now) {
        var known = round.voices().successors().all().containsKey(command.predecessor());
        if (round.endedAt() != null || known) {
            return Decision.unchanged();
        }
        var passing = Successors.NONE.with(command.predecessor(), command.successor(), command.ground());
        return Decision.accepted(new PartySucceededInRound(
                round.opened().round(),
                round.wijkaanpak(),
                command.predecessor(),
                command.successor(),
                passing.of(round.audience()),
                command.by(),
                now,
                command.ground()));
    }

    static Round of(Round round, PartySucceededInRound event) {
        var heard = round.voices().succeeding(event.predecessor(), event.successor(), event.ground());
        var passing = Successors.NONE.with(event.predecessor(), event.successor(), event.ground());
        var proposal = round.proposal();
        return new Round(
                passing.of(round.opened()),
                round.closesAt(),
                heard,
                proposal == null ? null : proposal.passing(heard.successors()),
                round.closed(),
                round.cancelled());
    }
}
