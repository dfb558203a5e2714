// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import nl.wijkakkoord.platform.decision.Refusal;

/** By row 1-17: offered for agreement before a moment, due on agreement, lapsed after the moment; and by ADR 0015. */
final class ContributionRefusal {
    /** Nobody can agree before a moment that is past. */
    static final Refusal OFFER_ENDS_IN_THE_PAST = Refusal.invalid("offer-ends-in-the-past");

    static final Refusal AGREED_TOO_LATE = Refusal.conflict("agreed-too-late");
    static final Refusal CONTRIBUTION_ALREADY_DUE = Refusal.conflict("contribution-already-due");
    static final Refusal CONTRIBUTION_ALREADY_LAPSED = Refusal.conflict("contribution-already-lapsed");
    /** Ours: what follows from dates does not depend on when this service heard of them (ADR 0025). */
    static final Refusal AGREEMENT_NOT_KNOWN_YET = Refusal.notYet("agreement-not-known-yet");

    static final Refusal OFFER_STILL_STANDS = Refusal.conflict("offer-still-stands");

    static final Refusal CONTRIBUTION_WITHDRAWN = Refusal.conflict("contribution-withdrawn");
    static final Refusal CONTRIBUTION_OF_ANOTHER = Refusal.notAllowed("contribution-of-another");

    /** A round on rivals is on several texts: who offers says for which (ADR 0032). */
    static final Refusal TEXT_NOT_NAMED = Refusal.invalid("text-not-named");

    static final Refusal TEXT_NOT_IN_ROUND = Refusal.conflict("text-not-in-round");

    /** Ours: every sum is a number that JSON carries exactly ({@code Amounts}). */
    static final Refusal TOO_MANY_OFFERS = Refusal.conflict("too-many-offers");

    private ContributionRefusal() {}
}
