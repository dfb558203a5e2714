// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.tie;

import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.PositionTie;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of money said last in the round that it ties the money to.
 *
 * @param position null when none was heard of
 * @param ended whether the round ended without agreement, or was cancelled
 */
public record StandingPosition(UUID round, @Nullable UUID position, boolean ended) {

    /** What depends on a position is tied to one that stands (ADR 0021). */
    public Check checkMayTie() {
        return Check.refuseWhen(position == null, TieRefusal.POSITION_NOT_HEARD_OF, round)
                .and(() -> Check.refuseWhen(ended, TieRefusal.ROUND_WITHOUT_AGREEMENT, round));
    }

    public PositionTie tie() {
        return new PositionTie(round, position);
    }
}
