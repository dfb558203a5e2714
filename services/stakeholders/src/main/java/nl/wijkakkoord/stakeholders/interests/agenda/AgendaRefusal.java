// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import nl.wijkakkoord.platform.decision.Refusal;

final class AgendaRefusal {
    static final Refusal INTEREST_REPEATED = Refusal.invalid("interest-repeated");
    /** It is not an interest of the party itself, or not for the readers of the order; so too when it is not there. */
    static final Refusal NOT_AMONG_YOUR_INTERESTS = Refusal.invalid("not-among-your-interests");
    /** Who has words that others do not see cannot say that others see all. */
    static final Refusal INTERESTS_KEPT_BACK = Refusal.conflict("interests-kept-back");

    private AgendaRefusal() {}
}
