// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import nl.wijkakkoord.platform.decision.Refusal;

/** A wijkaanpak says what it is for and what that means: a choice without a definition is refused (row 4-12). */
final class GoalRefusal {
    static final Refusal GOAL_WITHOUT_DEFINITION = Refusal.conflict("goal-without-definition");
    /** Perhaps agreed a moment ago: the fact may still be on its way. */
    static final Refusal DEFINITION_NOT_HEARD_OF = Refusal.notYet("definition-not-heard-of");
    /** Of rival definitions one is picked, and that one counts (row 1-12). */
    static final Refusal DEFINITION_NOT_IN_FORCE = Refusal.conflict("definition-not-in-force");

    private GoalRefusal() {}
}
