// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.owner;

import nl.wijkakkoord.platform.decision.Refusal;

/** Of who disposes of money (ADR 0021). */
public final class DisposalRefusal {
    /** Only its owner disposes of money (row 2-27). */
    public static final Refusal MONEY_OF_ANOTHER = Refusal.notAllowed("money-of-another");

    /** What was bound is not disposed of or taken back without a mandate (ADR 0027). */
    public static final Refusal MANDATE_NEEDED = Refusal.notAllowed("mandate-needed");

    private DisposalRefusal() {}
}
