// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.elaboration;

import nl.wijkakkoord.platform.decision.Refusal;

/** What an opgave lacks to be elaborated. */
public final class ElaborationRefusal {
    /** Row 2-07: first the objective. */
    public static final Refusal NO_OBJECTIVE = Refusal.conflict("no-objective");

    /** Row 2-06. */
    public static final Refusal NO_MEASURE = Refusal.conflict("no-measure");

    /** Row 2-04: who is involved in executing it. */
    public static final Refusal NOBODY_RESPONSIBLE = Refusal.conflict("nobody-responsible");

    /** Row 2-26; the plan may have a gap (ADR 0020). */
    public static final Refusal NO_FINANCING_PLAN = Refusal.conflict("no-financing-plan");

    private ElaborationRefusal() {}
}
