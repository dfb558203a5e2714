// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import nl.wijkakkoord.platform.decision.Refusal;

/** Of what is promised of a line; where no row is named the rule is of ADR 0021. */
final class CommitmentRefusal {
    static final Refusal FOR_ANOTHER_OPGAVE = Refusal.conflict("for-another-opgave");

    /** Allocating over the limit is refused atomically (row 2-26). */
    static final Refusal NOT_ENOUGH_MONEY = Refusal.conflict("not-enough-money");

    /** What is promised has a place in a financing plan (row 2-26). */
    static final Refusal NO_NEED_STATED = Refusal.conflict("no-need-stated");

    /** What the parties rejected takes no money (ADR 0032). */
    static final Refusal OPGAVE_REJECTED = Refusal.conflict("opgave-rejected");

    /** Together no more is promised to a measure than it costs, so that it hides nothing that others lack (ADR 0032). */
    static final Refusal MEASURE_HAS_ENOUGH = Refusal.conflict("measure-has-enough");

    static final Refusal CONDITION_ENDS_IN_THE_PAST = Refusal.invalid("condition-ends-in-the-past");
    static final Refusal CONDITION_TOO_LATE = Refusal.conflict("condition-too-late");
    static final Refusal CONDITION_STILL_STANDS = Refusal.conflict("condition-still-stands");
    static final Refusal NOT_RESERVED = Refusal.conflict("not-reserved");
    static final Refusal COMMITMENT_UNKNOWN = new Refusal("commitment-unknown", Refusal.Kind.UNKNOWN);
    static final Refusal COMMITMENT_ENDED = Refusal.conflict("commitment-ended");

    private CommitmentRefusal() {}
}
