// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.issue;

import nl.wijkakkoord.platform.decision.Refusal;

/** By row 1-17, where waiting for an agreement costs money. */
public final class IssueRefusal {
    /** This service has not heard of it, or it is not for the whole wijkaanpak. */
    static final Refusal ROUND_NOT_HEARD_OF = Refusal.notYet("round-not-heard-of");
    /** What was agreed waits no longer. */
    static final Refusal ROUND_ALREADY_AGREED = Refusal.conflict("round-already-agreed");
    /** Ours: who offers says for which agreement, so an issue with offers moves to a round on the same thing only. */
    static final Refusal OFFERS_STAND_ON_ROUND = Refusal.conflict("offers-stand-on-round");
    /** Only who stated it states it anew; another party states an issue of its own. Ours: who says it answers for it. */
    static final Refusal ISSUE_OF_ANOTHER = Refusal.notAllowed("issue-of-another");

    static final Refusal ISSUE_WITHDRAWN = Refusal.conflict("issue-withdrawn");
    public static final Refusal ISSUE_SETTLED = Refusal.conflict("issue-settled");
    /** Ours: JSON carries no larger whole number exactly (RFC 8259, section 6). */
    static final Refusal AMOUNT_TOO_LARGE = Refusal.invalid("amount-too-large");

    private IssueRefusal() {}
}
