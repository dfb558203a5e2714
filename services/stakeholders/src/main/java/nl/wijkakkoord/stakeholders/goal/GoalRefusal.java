// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.goal;

import nl.wijkakkoord.platform.deciding.Refusal;

enum GoalRefusal implements Refusal {
    GOAL_WITHOUT_DEFINITION(Kind.CONFLICT),
    /** Perhaps agreed a moment ago: the fact may still be on its way. */
    DEFINITION_NOT_HEARD_OF(Kind.NOT_YET),
    DEFINITION_NOT_IN_FORCE(Kind.CONFLICT);

    private final Kind kind;

    GoalRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
