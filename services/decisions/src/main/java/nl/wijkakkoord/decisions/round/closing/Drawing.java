// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.closing;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Tie;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.LotDrawn;
import nl.wijkakkoord.decisions.round.position.Position;
import nl.wijkakkoord.recount.Lot;
import nl.wijkakkoord.recount.Lot.Ballot;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, with the lot where it comes to one. It is not drawn as long as the outcome waits for a reservation, which
 * may untie it.
 */
record Drawing(Counting count, Optional<LotDrawn> lot) {

    /**
     * @param standing positions, in the order in which the outcome lists them
     * @param counting with what a lot fell on, null for none
     */
    static Drawing of(
            RoundOpened opened,
            Collection<Position> standing,
            Function<@Nullable Digest, Counting> counting,
            Optional<String> salt,
            By by,
            Instant now) {
        var undrawn = counting.apply(null);
        if (undrawn.tied().isEmpty() || opened.terms().tie() != Tie.LOT || undrawn.waits()) {
            return new Drawing(undrawn, Optional.empty());
        }
        var drawn = Lot.draw(
                salt.orElseThrow(), standing.stream().map(Drawing::ballot).toList(), undrawn.tied());
        var told = new LotDrawn(
                opened.round(),
                opened.wijkaanpak(),
                undrawn.tied(),
                salt.orElseThrow(),
                drawn.seed(),
                drawn.drawn(),
                opened.audience(),
                by,
                now);
        return new Drawing(counting.apply(drawn.drawn()), Optional.of(told));
    }

    private static Ballot ballot(Position position) {
        var counted = position.counted();
        return Ballot.of(counted.organisation(), counted.stance(), counted.digest(), counted.ranking());
    }
}
