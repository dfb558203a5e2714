// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.timeline;

import nl.wijkakkoord.platform.decision.Refusal;

/** Ours: a period whose last day comes before its first holds on no day, and is most likely a slip. */
public final class PeriodRefusal {
    public static final Refusal PERIOD_REVERSED = Refusal.invalid("period-reversed");

    private PeriodRefusal() {}
}
