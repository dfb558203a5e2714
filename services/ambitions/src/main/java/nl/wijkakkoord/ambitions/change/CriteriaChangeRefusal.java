// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import nl.wijkakkoord.platform.deciding.Refusal;

enum CriteriaChangeRefusal implements Refusal {
    /** Not one of the adopted version. */
    OBJECTIVE_UNKNOWN(Kind.INVALID),
    OBJECTIVE_NAMED_TWICE(Kind.INVALID),
    CHANGE_TOO_LARGE(Kind.INVALID),
    /** What was decided on is not this request. */
    NOT_THIS_CHANGE(Kind.CONFLICT);

    private final Kind kind;

    CriteriaChangeRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
