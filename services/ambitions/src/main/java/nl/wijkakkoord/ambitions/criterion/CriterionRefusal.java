// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.criterion;

import nl.wijkakkoord.platform.decision.Refusal;

public final class CriterionRefusal {
    public static final Refusal CRITERION_REPEATED = Refusal.invalid("criterion-repeated");
    /** The indicators that are built in have one unit. */
    public static final Refusal UNIT_OF_INDICATOR = Refusal.invalid("unit-of-indicator");

    public static final Refusal TARGET_NOT_AFTER_BASELINE = Refusal.invalid("target-not-after-baseline");
    /** Stages lie between baseline and target, one after the other. */
    public static final Refusal STAGES_OUT_OF_ORDER = Refusal.invalid("stages-out-of-order");

    private CriterionRefusal() {}
}
