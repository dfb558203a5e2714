// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.tie;

import nl.wijkakkoord.platform.decision.Refusal;

/** Of money that is tied to a position in a round (ADR 0021). */
final class TieRefusal {
    /** Perhaps it is still on its way from decisions. */
    static final Refusal POSITION_NOT_HEARD_OF = Refusal.notYet("position-not-heard-of");

    /** Nothing can fall away with its positions any more. */
    static final Refusal ROUND_WITHOUT_AGREEMENT = Refusal.conflict("round-without-agreement");

    private TieRefusal() {}
}
