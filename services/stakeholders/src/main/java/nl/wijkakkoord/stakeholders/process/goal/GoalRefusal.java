// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import nl.wijkakkoord.platform.decision.Refusal;

final class GoalRefusal {
    static final Refusal GOAL_WITHOUT_DEFINITION = Refusal.conflict("goal-without-definition");
    /** Perhaps agreed a moment ago: the fact may still be on its way. */
    static final Refusal DEFINITION_NOT_HEARD_OF = Refusal.notYet("definition-not-heard-of");

    static final Refusal DEFINITION_NOT_IN_FORCE = Refusal.conflict("definition-not-in-force");

    private GoalRefusal() {}
}
