// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import nl.wijkakkoord.platform.decision.Refusal;

final class KoppelkansRefusal {
    static final Refusal KOPPELKANS_EXISTS = Refusal.conflict("koppelkans-exists");
    /** Only who brings it and who leads the wijkaanpak say what became of it. */
    static final Refusal NOT_YOUR_KOPPELKANS = Refusal.notAllowed("not-your-koppelkans");

    private KoppelkansRefusal() {}
}
