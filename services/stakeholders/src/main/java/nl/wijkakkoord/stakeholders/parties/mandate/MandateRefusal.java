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

    private MandateRefusal() {}
}
