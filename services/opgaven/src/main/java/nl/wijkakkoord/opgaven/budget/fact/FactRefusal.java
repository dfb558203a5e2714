// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.fact;

import nl.wijkakkoord.platform.decision.Refusal;

/** Of what becomes of money beside what its owner and who gives it decide (ADR 0032). */
final class FactRefusal {
    /** The same money is offered by the same owner, and the offer is not over. */
    static final Refusal NO_SUCH_OFFER = Refusal.conflict("no-such-offer");

    static final Refusal SAME_AS_ANOTHER_OFFER = Refusal.conflict("same-as-another-offer");

    /** ADR 0028: what was said is taken back once. */
    static final Refusal SAME_AS_NO_OFFER = Refusal.conflict("same-as-no-offer");

    /** A line without a year that the offer has too has nothing that is the same. */
    static final Refusal NOTHING_THE_SAME = Refusal.conflict("nothing-the-same");

    static final Refusal SPENT_OF_UNKNOWN_COMMITMENT = new Refusal("spent-of-unknown-commitment", Refusal.Kind.UNKNOWN);

    /** What is known is known by now. */
    static final Refusal KNOWN_IN_THE_FUTURE = Refusal.invalid("known-in-the-future");

    /** Ours: every sum is a number that JSON carries exactly. */
    static final Refusal REALISED_TOO_MUCH = Refusal.invalid("realised-too-much");

    private FactRefusal() {}
}
