// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import nl.wijkakkoord.platform.decision.Check;

/** How sure the money of a line is. */
public enum LineStatus {
    EXPECTED,
    APPLIED,
    /** Nothing was granted. */
    REFUSED,
    GRANTED,
    /** Finally, by who granted it. */
    SETTLED,
    /** Who granted it took it back. */
    REVOKED,
    CONFIRMED,
    /** Promised if the parties agree in time. */
    OFFERED,
    /** They did not. */
    LAPSED,
    WITHDRAWN;

    /** Only what is granted or confirmed counts. */
    public boolean isCover() {
        return isGranted() || this == CONFIRMED;
    }

    /** By somebody else, and not taken back. */
    public boolean isGranted() {
        return this == GRANTED || this == SETTLED;
    }

    /** Whether who gives such money decided on it. */
    public boolean isDecided() {
        return isGranted() || this == REFUSED || this == REVOKED;
    }

    /** Whether there is no money of it, whatever there was. */
    public boolean isNothing() {
        return isEnd() || this == REFUSED || this == REVOKED;
    }

    /** What its owner bound, or others decided on: who disposes of it does so under a mandate (ADR 0027). */
    public boolean isBound() {
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

    /** One applies once. */
    public Check checkMayApply() {
        return Check.refuseWhen(this != EXPECTED, BudgetRefusal.ALREADY_APPLIED);
    }

    public Check checkGranted() {
        return Check.refuseWhen(!isGranted(), BudgetRefusal.NOT_GRANTED);
    }

    public Check checkMayBeRefused() {
        return Check.refuseWhen(isGranted(), BudgetRefusal.GRANTED_IS_REVOKED);
    }

    public Check checkMayObject() {
        return Check.refuseWhen(!isDecided(), BudgetRefusal.NOTHING_TO_OBJECT_TO);
    }

    public Check checkMayReclaim() {
        return Check.refuseWhen(!isGranted() && this != REVOKED, BudgetRefusal.NOT_GRANTED);
    }
}
