// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import nl.wijkakkoord.platform.deciding.Refusal;

enum ChoiceRefusal implements Refusal {
    /** Not an opgave of this wijkaanpak. */
    OPGAVE_UNKNOWN(Kind.INVALID),
    OPGAVE_NAMED_TWICE(Kind.INVALID),
    REJECTED_WITHOUT_REASON(Kind.INVALID),
    /** What was decided on is not what was frozen here. */
    NOT_THIS_CHOICE(Kind.CONFLICT);

    private final Kind kind;

    ChoiceRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
