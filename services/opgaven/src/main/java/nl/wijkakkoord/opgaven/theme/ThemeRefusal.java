// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.theme;

import nl.wijkakkoord.platform.decision.Refusal;

public final class ThemeRefusal {
    /** ADR 0020: an opgave is of a theme that the wijkaanpak takes along. Perhaps chosen a moment ago: the fact may still be on its way from ambitions. */
    public static final Refusal THEME_NOT_TAKEN_ALONG = Refusal.notYet("theme-not-taken-along");

    /** ADR 0028: what was taken back is used for nothing new. */
    public static final Refusal THEME_WITHDRAWN = Refusal.conflict("theme-withdrawn");

    private ThemeRefusal() {}
}
