// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.withdrawal;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.util.UUID;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/**
 * What rests on an opgave, the first of each kind. It is taken back by those whose it is, before the opgave is.
 *
 * @param choice before the parties that names it, null when none does
 * @param objective of it that the parties adopted in their ambition, or are asked to; null when there is none
 * @param measure of it that stands, by its title; null when none does
 * @param money whether any is promised to it
 */
public record Resting(
        @Nullable UUID choice,
        @Nullable String objective,
        @Nullable String measure,
        boolean money) {
    public static final Resting NOTHING = new Resting(null, null, null, false);

    /**
     * Ours: what the parties are asked or adopted stays (ADR 0028), and a measure or money is not taken from others by
     * the way. A line that is meant for it, an idea or a consultation is its owner's to end, and names what was there.
     */
    public Check check() {
        return refuseWhen(choice != null, WithdrawalRefusal.OPGAVE_BEFORE_THE_PARTIES, choice)
                .and(() -> refuseWhen(objective != null, WithdrawalRefusal.OBJECTIVE_IN_AMBITION, objective))
                .and(() -> refuseWhen(measure != null, WithdrawalRefusal.OPGAVE_HAS_MEASURE, measure))
                .and(() -> refuseWhen(money, WithdrawalRefusal.OPGAVE_HAS_MONEY));
    }
}
