// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.mandate;

import nl.wijkakkoord.platform.deciding.Refusal;

enum MandateRefusal implements Refusal {
    MANDATE_EXISTS(Kind.CONFLICT),
    /** Nobody of that id takes part for the organisation on the day it matters. */
    NOT_A_MEMBER(Kind.CONFLICT),
    MANDATE_ALREADY_WITHDRAWN(Kind.CONFLICT),
    /** The mandate did not yet hold, or holds no longer, on the day of the withdrawal. */
    DAY_OUTSIDE_MANDATE(Kind.CONFLICT);

    private final Kind kind;

    MandateRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
