// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.opener;

import nl.wijkakkoord.platform.decision.Refusal;

/** Who opens and closes is agreed as who decides is: row 0-11. */
public final class OpenerRefusal {
    public static final Refusal NOT_AMONG_THE_OPENERS = Refusal.notAllowed("not-among-the-openers");

    private OpenerRefusal() {}
}
