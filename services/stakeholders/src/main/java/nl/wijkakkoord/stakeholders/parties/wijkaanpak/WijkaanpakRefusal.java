// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import nl.wijkakkoord.platform.decision.Refusal;

public final class WijkaanpakRefusal {
    /** Ours: a wijkaanpak is started once. */
    public static final Refusal WIJKAANPAK_EXISTS = Refusal.conflict("wijkaanpak-exists");
    /**
     * The organisation is not the one that configuration names for the municipality; so too when it names none. Ours: the
     * municipality directs the transition of its wijken.
     */
    public static final Refusal NOT_THIS_MUNICIPALITY = Refusal.notAllowed("not-this-municipality");

    private WijkaanpakRefusal() {}
}
