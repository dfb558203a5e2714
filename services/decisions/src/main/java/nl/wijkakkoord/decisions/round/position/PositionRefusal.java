// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.position;

import nl.wijkakkoord.platform.decision.Refusal;

/** A position is of a deciding party, on a version, under a mandate: row 0-03. */
public final class PositionRefusal {
    public static final Refusal ROUND_PAST_CLOSING_TIME = Refusal.conflict("round-past-closing-time");
    /** By the procedure that the parties agreed on: row 0-11. */
    public static final Refusal INFORMED_ONLY = Refusal.notAllowed("informed-only");

    public static final Refusal NO_PART_IN_ROUND = Refusal.notAllowed("no-part-in-round");
    /** What is named as the mistake is not the position that stands for the own organisation: ADR 0012. */
    public static final Refusal NOT_YOUR_STANDING_POSITION = Refusal.conflict("not-your-standing-position");
    /** A position that was counted cannot be corrected; that takes a next round: ADR 0012. */
    public static final Refusal OUTCOME_STANDS = Refusal.conflict("outcome-stands");

    /** Who advises does not decide, and the other way round: row 4-16. */
    public static final Refusal STANCE_NOT_OF_PART = Refusal.conflict("stance-not-of-part");
    /** Rows 0-04 and 0-05: others can only do something with an objection, change or advice that has a reason. */
    public static final Refusal REASON_MISSING = Refusal.invalid("reason-missing");
    /** ADR 0016: who agrees says to which. */
    public static final Refusal DIGEST_MISSING = Refusal.invalid("digest-missing");

    private PositionRefusal() {}
}
