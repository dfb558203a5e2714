// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import nl.wijkakkoord.platform.decision.Refusal;

final class OpgaveRefusal {
    /** The parties did not choose it, or rejected it. */
    static final Refusal NOT_CHOSEN = Refusal.conflict("not-chosen");

    static final Refusal REJECTED = Refusal.conflict("rejected");
    static final Refusal ALREADY_ELABORATED = Refusal.conflict("already-elaborated");
    static final Refusal NO_OBJECTIVE = Refusal.conflict("no-objective");
    static final Refusal NO_MEASURE = Refusal.conflict("no-measure");
    static final Refusal NOBODY_RESPONSIBLE = Refusal.conflict("nobody-responsible");
    static final Refusal NO_FINANCING_PLAN = Refusal.conflict("no-financing-plan");
    static final Refusal UNIT_OF_INDICATOR = Refusal.invalid("unit-of-indicator");
    static final Refusal STAGES_OUT_OF_ORDER = Refusal.invalid("stages-out-of-order");
    static final Refusal BELOW_LEGAL_MINIMUM = Refusal.conflict("below-legal-minimum");
    static final Refusal OBJECTIVE_UNKNOWN = Refusal.conflict("objective-unknown");
    static final Refusal MEASURED_IN_THE_FUTURE = Refusal.invalid("measured-in-the-future");
    static final Refusal MEASURED_BEFORE_BASELINE = Refusal.conflict("measured-before-baseline");
    /** Perhaps drafted a moment ago: the fact may still be on its way from ambitions. */
    static final Refusal NO_JOINT_AMBITION = Refusal.notYet("no-joint-ambition");

    private OpgaveRefusal() {}
}
