// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import nl.wijkakkoord.platform.deciding.Refusal;

enum EvaluationRefusal implements Refusal {
    DEFINITION_WITHOUT_FORMULA(Kind.CONFLICT),
    /** It can be tried, but nothing is put on record of it. */
    DRAFT_GIVES_NO_VERDICT(Kind.CONFLICT),
    TRIAL_VALUES_UNREADABLE(Kind.INVALID);

    private final Kind kind;

    EvaluationRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
