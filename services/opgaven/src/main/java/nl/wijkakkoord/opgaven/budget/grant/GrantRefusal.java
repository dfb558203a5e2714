// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.grant;

import nl.wijkakkoord.platform.decision.Refusal;

/** Of what whoever gives a grant decided (rows 2-25, 2-26; Awb, title 4.2; ADR 0032). */
final class GrantRefusal {
    /** It was decided on a day that has been. */
    static final Refusal DECIDED_IN_THE_FUTURE = Refusal.invalid("decided-in-the-future");

    /** Ours: every sum is a number that JSON carries exactly. */
    static final Refusal RECLAIMED_TOO_MUCH = Refusal.invalid("reclaimed-too-much");

    private GrantRefusal() {}
}
