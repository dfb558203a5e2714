// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.priority;

import nl.wijkakkoord.platform.decision.Refusal;

/** Row 4-03: a party ranks the themes that the wijkaanpak takes along. */
final class PriorityRefusal {
    static final Refusal RANKED_THEME_NOT_CHOSEN = Refusal.conflict("ranked-theme-not-chosen");
    static final Refusal THEME_RANKED_TWICE = Refusal.invalid("theme-ranked-twice");

    private PriorityRefusal() {}
}
