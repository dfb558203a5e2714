// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import nl.wijkakkoord.platform.decision.Check;

/** How sure the money of a line is. */
public enum LineStatus {
    EXPECTED,
    APPLIED,
    GRANTED,
    CONFIRMED,
    /** Promised if the parties agree in time. */
    OFFERED,
    /** They did not. */
    LAPSED,
    WITHDRAWN;

    /** Only what is granted or confirmed counts. */
    public boolean isCover() {
        return this == GRANTED || this == CONFIRMED;
    }

    /** What its owner bound, or others decided on: who disposes of it does so under a mandate (ADR 0027). */
    boolean isBound() {
        return isCover() || this == OFFERED;
    }

    public boolean isEnd() {
        return this == LAPSED || this == WITHDRAWN;
    }

    /**
     * Only what is granted or confirmed is promised (row 2-25). Of an offer one may promise as well: it stays reserved
     * with the offer, and becomes committed with it (row 1-17).
     */
    public Check checkMayPromise() {
        return Check.refuseWhen(!isCover() && this != OFFERED, BudgetRefusal.NO_COVER_YET, this);
    }
}
