// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import nl.wijkakkoord.platform.decision.Refusal;

final class KoppelkansRefusal {
    /** Ours: an id is of one koppelkans. */
    static final Refusal KOPPELKANS_EXISTS = Refusal.conflict("koppelkans-exists");
    /** Ours: what became of it (row 4-22) is said by who brings it, or by who leads the wijkaanpak. */
    static final Refusal NOT_YOUR_KOPPELKANS = Refusal.notAllowed("not-your-koppelkans");

    private KoppelkansRefusal() {}
}
