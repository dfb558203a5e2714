// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import nl.wijkakkoord.platform.deciding.Refusal;

enum EstimateRefusal implements Refusal {
    /** Low is above expected, or expected above high. */
    RANGE_OUT_OF_ORDER(Kind.INVALID),
    ESTIMATED_MEASURE_WITHDRAWN(Kind.CONFLICT),
    ESTIMATE_OF_NO_PARTY(Kind.CONFLICT),
    ESTIMATE_WITHDRAWN(Kind.CONFLICT);

    private final Kind kind;

    EstimateRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
