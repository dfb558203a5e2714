// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import nl.wijkakkoord.platform.deciding.Refusal;

enum OpgaveRefusal implements Refusal {
    /** The parties did not choose it, or rejected it. */
    NOT_CHOSEN(Kind.CONFLICT),
    REJECTED(Kind.CONFLICT),
    ALREADY_ELABORATED(Kind.CONFLICT),
    NO_OBJECTIVE(Kind.CONFLICT),
    NO_MEASURE(Kind.CONFLICT),
    NOBODY_RESPONSIBLE(Kind.CONFLICT),
    NO_FINANCING_PLAN(Kind.CONFLICT),
    UNIT_OF_INDICATOR(Kind.INVALID),
    STAGES_OUT_OF_ORDER(Kind.INVALID),
    BELOW_LEGAL_MINIMUM(Kind.CONFLICT),
    OBJECTIVE_UNKNOWN(Kind.CONFLICT),
    MEASURED_IN_THE_FUTURE(Kind.INVALID),
    MEASURED_BEFORE_BASELINE(Kind.CONFLICT),
    /** Perhaps drafted a moment ago: the fact may still be on its way from ambitions. */
    NO_JOINT_AMBITION(Kind.NOT_YET);

    private final Kind kind;

    OpgaveRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
