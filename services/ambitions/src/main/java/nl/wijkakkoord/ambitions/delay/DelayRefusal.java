// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import nl.wijkakkoord.platform.decision.Refusal;

final class DelayRefusal {
    /** This service has not heard of it, or it is not for the whole wijkaanpak. */
    static final Refusal ROUND_NOT_HEARD_OF = Refusal.notYet("round-not-heard-of");

    static final Refusal ROUND_ALREADY_AGREED = Refusal.conflict("round-already-agreed");
    /** Only who stated it states it anew; another party states an issue of its own. */
    static final Refusal ISSUE_OF_ANOTHER = Refusal.notAllowed("issue-of-another");

    static final Refusal ISSUE_SETTLED = Refusal.conflict("issue-settled");
    /** Nobody can agree before a moment that is past. */
    static final Refusal OFFER_ENDS_IN_THE_PAST = Refusal.invalid("offer-ends-in-the-past");

    static final Refusal AGREED_TOO_LATE = Refusal.conflict("agreed-too-late");
    static final Refusal CONTRIBUTION_ALREADY_DUE = Refusal.conflict("contribution-already-due");
    static final Refusal CONTRIBUTION_ALREADY_LAPSED = Refusal.conflict("contribution-already-lapsed");
    static final Refusal OFFER_STILL_STANDS = Refusal.conflict("offer-still-stands");
    static final Refusal AMOUNT_TOO_LARGE = Refusal.invalid("amount-too-large");

    private DelayRefusal() {}
}
