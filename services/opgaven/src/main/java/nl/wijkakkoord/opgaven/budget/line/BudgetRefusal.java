// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import nl.wijkakkoord.platform.decision.Refusal;

/** Of what is said of a line itself; where no row is named the rule is of ADR 0021. */
public final class BudgetRefusal {
    /** Money is that of a party that takes part. */
    public static final Refusal OWNER_NOT_ADMITTED = Refusal.conflict("owner-not-admitted");

    /** It is meant for an opgave of the same wijkaanpak (row 2-05). */
    public static final Refusal MONEY_FOR_UNKNOWN_OPGAVE = Refusal.conflict("money-for-unknown-opgave");

    public static final Refusal YEARS_REVERSED = Refusal.invalid("years-reversed");
    static final Refusal YEARS_NOT_IN_ORDER = Refusal.invalid("years-not-in-order");

    /** Spreading moves money between years and makes none. */
    public static final Refusal OTHER_AMOUNT = Refusal.invalid("other-amount");

    /** The line was withdrawn, or its offer lapsed. */
    public static final Refusal LINE_ENDED = Refusal.conflict("line-ended");

    /** Who offers cannot do otherwise until the offer is due or lapses (row 1-17). */
    static final Refusal LINE_OF_OFFER = Refusal.conflict("line-of-offer");

    static final Refusal ALREADY_APPLIED = Refusal.conflict("already-applied");

    /** A subsidy is granted by who gives it; who receives it confirms nothing (row 2-25). */
    public static final Refusal SUBSIDY_IS_GRANTED = Refusal.conflict("subsidy-is-granted");

    /** Own means become available when their owner confirms them (row 2-16). */
    public static final Refusal OWN_MEANS_ARE_CONFIRMED = Refusal.conflict("own-means-are-confirmed");

    static final Refusal ALREADY_GRANTED = Refusal.conflict("already-granted");

    /** No year gets less than was promised of it (row 2-26). */
    public static final Refusal MORE_IS_COMMITTED = Refusal.conflict("more-is-committed");

    public static final Refusal MONEY_IS_COMMITTED = Refusal.conflict("money-is-committed");

    /** It is expected or applied for, and so no cover (row 2-25). */
    public static final Refusal NO_COVER_YET = Refusal.conflict("no-cover-yet");

    /** What is there falls short of what was promised already: nothing is promised beside that (ADR 0032). */
    public static final Refusal LINE_IS_SHORT = Refusal.conflict("line-is-short");

    /** Its owner left, and has not said anew that it is there (ADR 0032). */
    public static final Refusal MONEY_FELL_OUT = Refusal.conflict("money-fell-out");

    /** Ours: every sum is a number that JSON carries exactly ({@code Amounts}). */
    public static final Refusal TOO_MANY_LINES = Refusal.conflict("too-many-lines");

    /** What is applied for again was applied for by the same party, and came to nothing (ADR 0032). */
    public static final Refusal FOLLOWS_NO_ENDED_LINE = Refusal.conflict("follows-no-ended-line");

    /** What was not granted is not set, revoked or reclaimed (Awb, articles 4:42 to 4:57). */
    static final Refusal NOT_GRANTED = Refusal.conflict("not-granted");

    /** What was granted is revoked, not refused (Awb, article 4:48). */
    static final Refusal GRANTED_IS_REVOKED = Refusal.conflict("granted-is-revoked");

    /** One objects to a decision (Awb, article 6:4). */
    static final Refusal NOTHING_TO_OBJECT_TO = Refusal.conflict("nothing-to-object-to");

    private BudgetRefusal() {}
}
