// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import nl.wijkakkoord.platform.decision.Refusal;

/** Refusals of row 4-14, who has which mandate and when, and of ADR 0012. */
final class MandateRefusal {
    static final Refusal MANDATE_EXISTS = Refusal.conflict("mandate-exists");
    /** Row 4-14: a mandate is of a member. Nobody of that id takes part for the organisation on the day it matters. */
    static final Refusal NOT_A_MEMBER = Refusal.conflict("not-a-member");

    static final Refusal MANDATE_ALREADY_WITHDRAWN = Refusal.conflict("mandate-already-withdrawn");
    /** The mandate did not yet hold, or holds no longer, on the day of the withdrawal. */
    static final Refusal DAY_OUTSIDE_MANDATE = Refusal.conflict("day-outside-mandate");

    /** Awb 10:9: it is who holds a mandate that lets another act for him. */
    static final Refusal NOT_YOUR_MANDATE = Refusal.notAllowed("not-your-mandate");

    /** Awb 10:9: only as far as who gave the mandate allowed it. */
    static final Refusal SUBMANDATE_NOT_ALLOWED = Refusal.notAllowed("submandate-not-allowed");

    /** Awb 10:3 and 10:9: nobody gives more than he has. */
    static final Refusal SUBMANDATE_WIDER_THAN_MANDATE = Refusal.conflict("submandate-wider-than-mandate");
    /** Ours: who acts for himself needs no deputy. */
    static final Refusal DEPUTY_IS_PRINCIPAL = Refusal.invalid("deputy-is-principal");

    private MandateRefusal() {}
}
