// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.period;

import nl.wijkakkoord.platform.decision.Refusal;

public final class PeriodRefusal {
    public static final Refusal PERIOD_REVERSED = Refusal.invalid("period-reversed");

    private PeriodRefusal() {}
}
