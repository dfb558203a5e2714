// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import nl.wijkakkoord.platform.decision.Refusal;

final class RoundRefusal {
    /** Perhaps submitted a moment ago: the fact may still be on its way from its owner. */
    static final Refusal SUBJECT_NOT_HEARD_OF = Refusal.notYet("subject-not-heard-of");

    static final Refusal DIGEST_DOES_NOT_MATCH = Refusal.conflict("digest-does-not-match");
    static final Refusal CLOSING_TIME_OUT_OF_RANGE = Refusal.invalid("closing-time-out-of-range");
    static final Refusal NO_PROCEDURE_IN_FORCE = Refusal.conflict("no-procedure-in-force");
    /** Everybody who decides by the procedure in force left; only another procedure can be decided on. */
    static final Refusal NOBODY_LEFT_TO_DECIDE = Refusal.conflict("nobody-left-to-decide");
    /** Somebody decides by the procedure in force whose capacity was corrected since; it must be agreed anew first. */
    static final Refusal PROCEDURE_LETS_OTHERS_DECIDE = Refusal.conflict("procedure-lets-others-decide");

    static final Refusal ROUND_ALREADY_OPEN = Refusal.conflict("round-already-open");
    static final Refusal VERSION_ALREADY_DECIDED = Refusal.conflict("version-already-decided");
    static final Refusal MUST_SUCCEED = Refusal.conflict("must-succeed");
    static final Refusal NOTHING_TO_SUCCEED = Refusal.conflict("nothing-to-succeed");
    /** Among a narrower circle, whose rounds are not told of. */
    static final Refusal DECIDED_AMONG_OTHERS = Refusal.conflict("decided-among-others");

    static final Refusal ALTERNATIVES_OF_DIFFERENT_TYPES = Refusal.invalid("alternatives-of-different-types");
    static final Refusal ALTERNATIVE_NAMED_TWICE = Refusal.invalid("alternative-named-twice");
    static final Refusal ALTERNATIVES_FOR_DIFFERENT_READERS = Refusal.conflict("alternatives-for-different-readers");
    static final Refusal PARTY_OUTSIDE_AUDIENCE = Refusal.conflict("party-outside-audience");
    /** Perhaps published a moment ago. */
    static final Refusal KNOOPPUNT_NOT_HEARD_OF = Refusal.notYet("knooppunt-not-heard-of");

    static final Refusal AUDIENCE_NOT_CHOSEN = Refusal.conflict("audience-not-chosen");
    static final Refusal AUDIENCE_NOT_OF_SUBJECT = Refusal.conflict("audience-not-of-subject");
    static final Refusal CITED_VERSION_NOT_AGREED = Refusal.conflict("cited-version-not-agreed");
    static final Refusal CITED_VERSION_NOT_FOR_ALL = Refusal.conflict("cited-version-not-for-all");
    static final Refusal AMBITION_NOT_CITED = Refusal.conflict("ambition-not-cited");
    static final Refusal AMBITION_CITED_AND_DECLINED = Refusal.invalid("ambition-cited-and-declined");

    static final Refusal ROUND_CLOSED = Refusal.conflict("round-closed");
    static final Refusal ROUND_PAST_CLOSING_TIME = Refusal.conflict("round-past-closing-time");
    static final Refusal INFORMED_ONLY = Refusal.notAllowed("informed-only");
    static final Refusal NO_PART_IN_ROUND = Refusal.notAllowed("no-part-in-round");
    /** Conditions and reservations have their name already; deciding on them comes later. */
    static final Refusal NOT_YET_POSSIBLE = Refusal.conflict("not-yet-possible");

    static final Refusal STANCE_NOT_OF_PART = Refusal.conflict("stance-not-of-part");
    static final Refusal REASON_MISSING = Refusal.invalid("reason-missing");
    /** What is named as the mistake is not the position that stands for the own organisation. */
    static final Refusal NOT_YOUR_STANDING_POSITION = Refusal.conflict("not-your-standing-position");
    /** A position that was counted cannot be corrected; that takes a next round. */
    static final Refusal OUTCOME_STANDS = Refusal.conflict("outcome-stands");

    static final Refusal DIGEST_MISSING = Refusal.invalid("digest-missing");

    static final Refusal NOT_THE_OPENER = Refusal.notAllowed("not-the-opener");
    static final Refusal ROUND_NOT_COMPLETE = Refusal.conflict("round-not-complete");
    /** What was kept under seal is lost or was changed; nothing may be counted then. */
    static final Refusal SEALED_WORDS_DO_NOT_MATCH = Refusal.conflict("sealed-words-do-not-match");

    private RoundRefusal() {}
}
