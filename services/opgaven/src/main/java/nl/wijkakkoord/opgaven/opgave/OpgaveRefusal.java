// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import nl.wijkakkoord.platform.decision.Refusal;

final class OpgaveRefusal {
    /** Row 2-02: only what the parties chose is elaborated. */
    static final Refusal NOT_CHOSEN = Refusal.conflict("not-chosen");

    /** ADR 0020: work stops when it is rejected, until they choose it after all. */
    static final Refusal REJECTED = Refusal.conflict("rejected");
    /** Row 2-02: the life cycle goes one way. */
    static final Refusal ALREADY_ELABORATED = Refusal.conflict("already-elaborated");
    /** Row 2-08: a norm has the unit of its indicator. */
    static final Refusal UNIT_OF_INDICATOR = Refusal.invalid("unit-of-indicator");

    /** Row 2-29: staged targets, each later than the one before. */
    static final Refusal STAGES_OUT_OF_ORDER = Refusal.invalid("stages-out-of-order");

    /** Row 2-11: what law asks at least, or a motivation. */
    static final Refusal BELOW_LEGAL_MINIMUM = Refusal.conflict("below-legal-minimum");
    /** Row 2-06: what is measured or motivated is an objective that the opgave has. */
    static final Refusal OBJECTIVE_UNKNOWN = Refusal.conflict("objective-unknown");
    /** Row 2-09. Perhaps drafted a moment ago: the fact may still be on its way from ambitions. */
    static final Refusal NO_JOINT_AMBITION = Refusal.notYet("no-joint-ambition");

    private OpgaveRefusal() {}
}
