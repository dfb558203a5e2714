// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import nl.wijkakkoord.platform.deciding.Refusal;

enum BudgetRefusal implements Refusal {
    OWNER_NOT_ADMITTED(Kind.CONFLICT),
    MONEY_FOR_UNKNOWN_OPGAVE(Kind.CONFLICT),
    /** Only its owner disposes of money. */
    MONEY_OF_ANOTHER(Kind.NOT_ALLOWED),
    YEARS_REVERSED(Kind.INVALID),
    YEARS_NOT_IN_ORDER(Kind.INVALID),
    OTHER_AMOUNT(Kind.INVALID),
    /** The line was withdrawn, or its offer lapsed. */
    LINE_ENDED(Kind.CONFLICT),
    /** Who offers cannot do otherwise until the offer is due or lapses. */
    LINE_OF_OFFER(Kind.CONFLICT),
    ALREADY_APPLIED(Kind.CONFLICT),
    /** A subsidy is granted by who gives it; who receives it confirms nothing. */
    SUBSIDY_IS_GRANTED(Kind.CONFLICT),
    OWN_MEANS_ARE_CONFIRMED(Kind.CONFLICT),
    ALREADY_GRANTED(Kind.CONFLICT),
    MANDATE_NEEDED(Kind.NOT_ALLOWED),
    MORE_IS_COMMITTED(Kind.CONFLICT),
    MONEY_IS_COMMITTED(Kind.CONFLICT),
    /** It is expected or applied for, and so no cover. */
    NO_COVER_YET(Kind.CONFLICT),
    FOR_ANOTHER_OPGAVE(Kind.CONFLICT),
    NOT_ENOUGH_MONEY(Kind.CONFLICT),
    NO_NEED_STATED(Kind.CONFLICT),
    CONDITION_ENDS_IN_THE_PAST(Kind.INVALID),
    CONDITION_TOO_LATE(Kind.CONFLICT),
    CONDITION_STILL_STANDS(Kind.CONFLICT),
    NOT_RESERVED(Kind.CONFLICT),
    COMMITMENT_UNKNOWN(Kind.UNKNOWN),
    COMMITMENT_ENDED(Kind.CONFLICT),
    /** Perhaps it is still on its way from decisions. */
    POSITION_NOT_HEARD_OF(Kind.NOT_YET),
    /** Nothing can fall away with its positions any more. */
    ROUND_WITHOUT_AGREEMENT(Kind.CONFLICT);

    private final Kind kind;

    BudgetRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
