// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import nl.wijkakkoord.platform.deciding.Refusal;

enum ThemeRefusal implements Refusal {
    THEME_EXISTS(Kind.CONFLICT),
    /** Neither in the catalogue nor added to it. */
    THEME_UNKNOWN(Kind.INVALID),
    /** What must be taken along, must by a law or a policy. */
    MUST_WITHOUT_GROUND(Kind.INVALID),
    GAS_LEVEL_MISSING(Kind.INVALID),
    LEVEL_OF_GAS_ONLY(Kind.INVALID),
    THEME_NOT_CHOSEN(Kind.CONFLICT),
    /** Every ambition has it. */
    GAS_THEME_STAYS(Kind.CONFLICT);

    private final Kind kind;

    ThemeRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
