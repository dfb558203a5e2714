// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import nl.wijkakkoord.platform.decision.Refusal;

final class ThemeRefusal {
    /** Row 1-06: the catalogue is added to, and a name stays that of one theme. */
    static final Refusal THEME_EXISTS = Refusal.conflict("theme-exists");
    /** Neither in the catalogue nor added to it (row 1-06). */
    static final Refusal THEME_UNKNOWN = Refusal.invalid("theme-unknown");
    /** Row 1-04: what must be taken along, must by a law or a policy. */
    static final Refusal MUST_WITHOUT_GROUND = Refusal.invalid("must-without-ground");
    /** Row 1-05: aardgasvrij, or ready for it. */
    static final Refusal GAS_LEVEL_MISSING = Refusal.invalid("gas-level-missing");
    /** Row 1-05: the level says how free of gas, and of no other theme. */
    static final Refusal LEVEL_OF_GAS_ONLY = Refusal.invalid("level-of-gas-only");
    /** Row 1-04: what is said of a theme is said of one that the wijkaanpak chose. */
    static final Refusal THEME_NOT_CHOSEN = Refusal.conflict("theme-not-chosen");
    /** Row 1-05: every ambition has it. */
    static final Refusal GAS_THEME_STAYS = Refusal.conflict("gas-theme-stays");

    /** ADR 0028: an own thing is taken back by who made it; the catalogue of all wijkaanpakken is no party's. */
    static final Refusal THEME_OF_ANOTHER = Refusal.notAllowed("theme-of-another");
    /** ADR 0028: as long as nothing rests on it. */
    static final Refusal THEME_IN_USE = Refusal.conflict("theme-in-use");
    /** ADR 0028: what was taken back is used for nothing new, and taken back once. */
    static final Refusal THEME_WITHDRAWN = Refusal.conflict("theme-withdrawn");

    private ThemeRefusal() {}
}
