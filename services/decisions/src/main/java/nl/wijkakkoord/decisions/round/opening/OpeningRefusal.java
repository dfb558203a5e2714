// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.opening;

import nl.wijkakkoord.platform.decision.Refusal;

/** Which rounds open: ADR 0016 and 0018, unless another source is named. */
public final class OpeningRefusal {
    /** Ours: short enough that a year mistyped is refused ({@link ClosingTime}). */
    public static final Refusal CLOSING_TIME_OUT_OF_RANGE = Refusal.invalid("closing-time-out-of-range");

    /** Row 0-11: a round follows the agreed procedure. */
    public static final Refusal NO_PROCEDURE_IN_FORCE = Refusal.conflict("no-procedure-in-force");
    /** Everybody who decides by the procedure in force left; only another procedure can be decided on. */
    public static final Refusal NOBODY_LEFT_TO_DECIDE = Refusal.conflict("nobody-left-to-decide");
    /** Somebody decides by the procedure in force whose capacity was corrected since; it must be agreed anew first. */
    public static final Refusal PROCEDURE_LETS_OTHERS_DECIDE = Refusal.conflict("procedure-lets-others-decide");

    public static final Refusal ROUND_ALREADY_OPEN = Refusal.conflict("round-already-open");
    /** Row 4-21: the old decision stays, and a round on a next version comes after it. */
    public static final Refusal VERSION_ALREADY_DECIDED = Refusal.conflict("version-already-decided");

    public static final Refusal MUST_SUCCEED = Refusal.conflict("must-succeed");
    public static final Refusal NOTHING_TO_SUCCEED = Refusal.conflict("nothing-to-succeed");
    /** Among a narrower circle, whose rounds are not told of. */
    public static final Refusal DECIDED_AMONG_OTHERS = Refusal.conflict("decided-among-others");

    public static final Refusal ALTERNATIVES_OF_DIFFERENT_TYPES = Refusal.invalid("alternatives-of-different-types");
    public static final Refusal ALTERNATIVE_NAMED_TWICE = Refusal.invalid("alternative-named-twice");
    public static final Refusal ALTERNATIVES_FOR_DIFFERENT_READERS =
            Refusal.conflict("alternatives-for-different-readers");
    public static final Refusal PARTY_OUTSIDE_AUDIENCE = Refusal.conflict("party-outside-audience");
    /** Perhaps published a moment ago (ADR 0008). */
    public static final Refusal KNOOPPUNT_NOT_HEARD_OF = Refusal.notYet("knooppunt-not-heard-of");

    /** Row 0-01: what is sensitive needs a choice of readers. */
    public static final Refusal AUDIENCE_NOT_CHOSEN = Refusal.conflict("audience-not-chosen");

    public static final Refusal AUDIENCE_NOT_OF_SUBJECT = Refusal.conflict("audience-not-of-subject");
    /** Row 4-18: it rests on an agreed version, which stays what it was. */
    public static final Refusal CITED_VERSION_NOT_AGREED = Refusal.conflict("cited-version-not-agreed");

    public static final Refusal CITED_VERSION_NOT_FOR_ALL = Refusal.conflict("cited-version-not-for-all");
    /** Row 1-02. */
    public static final Refusal AMBITION_NOT_CITED = Refusal.conflict("ambition-not-cited");

    public static final Refusal AMBITION_CITED_AND_DECLINED = Refusal.invalid("ambition-cited-and-declined");

    private OpeningRefusal() {}
}
