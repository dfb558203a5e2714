// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import nl.wijkakkoord.platform.decision.Refusal;

final class EvaluationRefusal {
    /** Row 4-23. */
    static final Refusal DEFINITION_WITHOUT_FORMULA = Refusal.conflict("definition-without-formula");
    /** It can be tried, but nothing is put on record of it (ADR 0015). */
    static final Refusal DRAFT_GIVES_NO_VERDICT = Refusal.conflict("draft-gives-no-verdict");
    /** Ours: values of a trial are numbers, as the formula of the definition asks (row 4-23). */
    static final Refusal TRIAL_VALUES_UNREADABLE = Refusal.invalid("trial-values-unreadable");

    /** ADR 0028: an own thing is taken back by who made it, and stays in the history. */
    static final Refusal EVALUATION_OF_ANOTHER = Refusal.notAllowed("evaluation-of-another");
    /** ADR 0028: what was taken back is not taken back again. */
    static final Refusal EVALUATION_WITHDRAWN = Refusal.conflict("evaluation-withdrawn");

    private EvaluationRefusal() {}
}
