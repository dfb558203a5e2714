// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import nl.wijkakkoord.platform.deciding.Refusal;

enum RoundRefusal implements Refusal {
    /** Perhaps submitted a moment ago: the fact may still be on its way from its owner. */
    SUBJECT_NOT_HEARD_OF(Kind.NOT_YET),
    DIGEST_DOES_NOT_MATCH(Kind.CONFLICT),
    CLOSING_TIME_OUT_OF_RANGE(Kind.INVALID),
    NO_PROCEDURE_IN_FORCE(Kind.CONFLICT),
    /** Everybody who decides by the procedure in force left; only another procedure can be decided on. */
    NOBODY_LEFT_TO_DECIDE(Kind.CONFLICT),
    /** Somebody decides by the procedure in force whose capacity was corrected since; it must be agreed anew first. */
    PROCEDURE_LETS_OTHERS_DECIDE(Kind.CONFLICT),
    ROUND_ALREADY_OPEN(Kind.CONFLICT),
    VERSION_ALREADY_DECIDED(Kind.CONFLICT),
    MUST_SUCCEED(Kind.CONFLICT),
    NOTHING_TO_SUCCEED(Kind.CONFLICT),
    /** Among a narrower circle, whose rounds are not told of. */
    DECIDED_AMONG_OTHERS(Kind.CONFLICT),
    ALTERNATIVES_OF_DIFFERENT_TYPES(Kind.INVALID),
    ALTERNATIVE_NAMED_TWICE(Kind.INVALID),
    ALTERNATIVES_FOR_DIFFERENT_READERS(Kind.CONFLICT),
    PARTY_OUTSIDE_AUDIENCE(Kind.CONFLICT),
    /** Perhaps published a moment ago. */
    KNOOPPUNT_NOT_HEARD_OF(Kind.NOT_YET),
    AUDIENCE_NOT_CHOSEN(Kind.CONFLICT),
    AUDIENCE_NOT_OF_SUBJECT(Kind.CONFLICT),
    CITED_VERSION_NOT_AGREED(Kind.CONFLICT),
    CITED_VERSION_NOT_FOR_ALL(Kind.CONFLICT),
    AMBITION_NOT_CITED(Kind.CONFLICT),
    AMBITION_CITED_AND_DECLINED(Kind.INVALID),

    ROUND_CLOSED(Kind.CONFLICT),
    ROUND_PAST_CLOSING_TIME(Kind.CONFLICT),
    INFORMED_ONLY(Kind.NOT_ALLOWED),
    NO_PART_IN_ROUND(Kind.NOT_ALLOWED),
    /** Conditions and reservations have their name already; deciding on them comes later. */
    NOT_YET_POSSIBLE(Kind.CONFLICT),
    STANCE_NOT_OF_PART(Kind.CONFLICT),
    REASON_MISSING(Kind.INVALID),
    /** What is named as the mistake is not the position that stands for the own organisation. */
    NOT_YOUR_STANDING_POSITION(Kind.CONFLICT),
    /** A position that was counted cannot be corrected; that takes a next round. */
    OUTCOME_STANDS(Kind.CONFLICT),
    DIGEST_MISSING(Kind.INVALID),

    NOT_THE_OPENER(Kind.NOT_ALLOWED),
    ROUND_NOT_COMPLETE(Kind.CONFLICT),
    /** What was kept under seal is lost or was changed; nothing may be counted then. */
    SEALED_WORDS_DO_NOT_MATCH(Kind.CONFLICT);

    private final Kind kind;

    RoundRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
