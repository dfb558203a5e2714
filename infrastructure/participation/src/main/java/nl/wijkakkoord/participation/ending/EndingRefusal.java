// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.ending;

import nl.wijkakkoord.platform.decision.Refusal;

/** Nothing new is done in a wijkaanpak that ended: ADR 0028. */
final class EndingRefusal {
    static final Refusal WIJKAANPAK_ENDED = Refusal.conflict("wijkaanpak-ended");

    private EndingRefusal() {}
}
