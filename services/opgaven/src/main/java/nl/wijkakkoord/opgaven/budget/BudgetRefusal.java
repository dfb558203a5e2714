// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import nl.wijkakkoord.platform.decision.Refusal;

final class BudgetRefusal {
    static final Refusal OWNER_NOT_ADMITTED = Refusal.conflict("owner-not-admitted");
    static final Refusal MONEY_FOR_UNKNOWN_OPGAVE = Refusal.conflict("money-for-unknown-opgave");
    /** Only its owner disposes of money. */
    static final Refusal MONEY_OF_ANOTHER = Refusal.notAllowed("money-of-another");

    static final Refusal YEARS_REVERSED = Refusal.invalid("years-reversed");
    static final Refusal YEARS_NOT_IN_ORDER = Refusal.invalid("years-not-in-order");
    static final Refusal OTHER_AMOUNT = Refusal.invalid("other-amount");
    /** The line was withdrawn, or its offer lapsed. */
    static final Refusal LINE_ENDED = Refusal.conflict("line-ended");
    /** Who offers cannot do otherwise until the offer is due or lapses. */
    static final Refusal LINE_OF_OFFER = Refusal.conflict("line-of-offer");

    static final Refusal ALREADY_APPLIED = Refusal.conflict("already-applied");
    /** A subsidy is granted by who gives it; who receives it confirms nothing. */
    static final Refusal SUBSIDY_IS_GRANTED = Refusal.conflict("subsidy-is-granted");

    static final Refusal OWN_MEANS_ARE_CONFIRMED = Refusal.conflict("own-means-are-confirmed");
    static final Refusal ALREADY_GRANTED = Refusal.conflict("already-granted");
    static final Refusal MANDATE_NEEDED = Refusal.notAllowed("mandate-needed");
    static final Refusal MORE_IS_COMMITTED = Refusal.conflict("more-is-committed");
    static final Refusal MONEY_IS_COMMITTED = Refusal.conflict("money-is-committed");
    /** It is expected or applied for, and so no cover. */
    static final Refusal NO_COVER_YET = Refusal.conflict("no-cover-yet");

    static final Refusal FOR_ANOTHER_OPGAVE = Refusal.conflict("for-another-opgave");
    static final Refusal NOT_ENOUGH_MONEY = Refusal.conflict("not-enough-money");
    static final Refusal NO_NEED_STATED = Refusal.conflict("no-need-stated");
    static final Refusal CONDITION_ENDS_IN_THE_PAST = Refusal.invalid("condition-ends-in-the-past");
    static final Refusal CONDITION_TOO_LATE = Refusal.conflict("condition-too-late");
    static final Refusal CONDITION_STILL_STANDS = Refusal.conflict("condition-still-stands");
    static final Refusal NOT_RESERVED = Refusal.conflict("not-reserved");
    static final Refusal COMMITMENT_UNKNOWN = new Refusal("commitment-unknown", Refusal.Kind.UNKNOWN);
    static final Refusal COMMITMENT_ENDED = Refusal.conflict("commitment-ended");
    /** Perhaps it is still on its way from decisions. */
    static final Refusal POSITION_NOT_HEARD_OF = Refusal.notYet("position-not-heard-of");
    /** Nothing can fall away with its positions any more. */
    static final Refusal ROUND_WITHOUT_AGREEMENT = Refusal.conflict("round-without-agreement");

    private BudgetRefusal() {}
}
