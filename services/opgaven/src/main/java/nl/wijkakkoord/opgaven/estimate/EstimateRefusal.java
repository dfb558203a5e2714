// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import nl.wijkakkoord.platform.decision.Refusal;

final class EstimateRefusal {
    /** Low is above expected, or expected above high. */
    static final Refusal RANGE_OUT_OF_ORDER = Refusal.invalid("range-out-of-order");

    /** Ours: what is not done costs and brings nothing. */
    static final Refusal ESTIMATED_MEASURE_WITHDRAWN = Refusal.conflict("estimated-measure-withdrawn");

    static final Refusal ESTIMATE_OF_NO_PARTY = Refusal.conflict("estimate-of-no-party");
    static final Refusal ESTIMATE_WITHDRAWN = Refusal.conflict("estimate-withdrawn");

    private EstimateRefusal() {}
}
