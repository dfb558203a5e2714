// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import nl.wijkakkoord.platform.decision.Refusal;

final class EstimateRefusal {
    /** Ours: low is not above expected, nor expected above high. */
    static final Refusal RANGE_OUT_OF_ORDER = Refusal.invalid("range-out-of-order");

    /** Ours: what is not done costs and brings nothing. */
    static final Refusal ESTIMATED_MEASURE_WITHDRAWN = Refusal.conflict("estimated-measure-withdrawn");
    /** Ours: a share of a cost is for a party, which can answer for it. */
    static final Refusal ESTIMATE_OF_NO_PARTY = Refusal.conflict("estimate-of-no-party");
    /** Ours: what was withdrawn stays in the history, and is withdrawn once. */
    static final Refusal ESTIMATE_WITHDRAWN = Refusal.conflict("estimate-withdrawn");

    /** Ours: every sum is a number that JSON carries exactly ({@code Amounts}). */
    static final Refusal TOO_MANY_ESTIMATES = Refusal.conflict("too-many-estimates");

    private EstimateRefusal() {}
}
