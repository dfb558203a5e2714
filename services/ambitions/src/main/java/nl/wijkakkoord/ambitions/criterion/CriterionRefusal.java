// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.criterion;

import nl.wijkakkoord.platform.decision.Refusal;

public final class CriterionRefusal {
    /** Ours: measurements go by the name (ADR 0014). */
    public static final Refusal CRITERION_REPEATED = Refusal.invalid("criterion-repeated");
    /** The indicators that are built in (row 1-16) have one unit. */
    public static final Refusal UNIT_OF_INDICATOR = Refusal.invalid("unit-of-indicator");
    /** Row 1-14: a target is for a day to come. */
    public static final Refusal TARGET_NOT_AFTER_BASELINE = Refusal.invalid("target-not-after-baseline");
    /** Stages lie between baseline and target, one after the other (row 2-29). */
    public static final Refusal STAGES_OUT_OF_ORDER = Refusal.invalid("stages-out-of-order");

    private CriterionRefusal() {}
}
