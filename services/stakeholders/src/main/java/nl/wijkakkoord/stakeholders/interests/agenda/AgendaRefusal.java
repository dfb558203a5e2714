// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import nl.wijkakkoord.platform.decision.Refusal;

final class AgendaRefusal {
    /** Row 4-03: an order has each of them in one place. */
    static final Refusal INTEREST_REPEATED = Refusal.invalid("interest-repeated");
    /**
     * Row 4-03: it is not an interest of the party itself, or not for the readers of the order; so too when it is not
     * there (ADR 0008).
     */
    static final Refusal NOT_AMONG_YOUR_INTERESTS = Refusal.invalid("not-among-your-interests");
    /** Row 4-06: who has words that others do not see cannot say that others see all. */
    static final Refusal INTERESTS_KEPT_BACK = Refusal.conflict("interests-kept-back");

    private AgendaRefusal() {}
}
