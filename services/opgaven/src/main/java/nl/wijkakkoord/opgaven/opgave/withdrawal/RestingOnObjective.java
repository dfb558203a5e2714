// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.withdrawal;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/**
 * What rests on one objective of an opgave.
 *
 * @param inAmbition whether the parties adopted it in their ambition, or are asked to
 * @param measure that stands and is to help it, by its title; null when none is
 */
public record RestingOnObjective(
        boolean inAmbition, @Nullable String measure) {
    public static final RestingOnObjective NOTHING = new RestingOnObjective(false, null);

    /** Ours: what the parties are asked or adopted stays (ADR 0028), and a measure says for itself what it helps. */
    public Check check(String objective) {
        return refuseWhen(inAmbition, WithdrawalRefusal.OBJECTIVE_IN_AMBITION, objective)
                .and(() -> refuseWhen(measure != null, WithdrawalRefusal.OBJECTIVE_HAS_MEASURE, objective, measure));
    }
}
