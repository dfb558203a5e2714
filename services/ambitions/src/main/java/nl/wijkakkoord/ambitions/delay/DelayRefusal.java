// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import nl.wijkakkoord.platform.deciding.Refusal;

enum DelayRefusal implements Refusal {
    /** This service has not heard of it, or it is not for the whole wijkaanpak. */
    ROUND_NOT_HEARD_OF(Kind.NOT_YET),
    ROUND_ALREADY_AGREED(Kind.CONFLICT),
    /** Only who stated it states it anew; another party states an issue of its own. */
    ISSUE_OF_ANOTHER(Kind.NOT_ALLOWED),
    ISSUE_SETTLED(Kind.CONFLICT),
    /** Nobody can agree before a moment that is past. */
    OFFER_ENDS_IN_THE_PAST(Kind.INVALID),
    AGREED_TOO_LATE(Kind.CONFLICT),
    CONTRIBUTION_ALREADY_DUE(Kind.CONFLICT),
    CONTRIBUTION_ALREADY_LAPSED(Kind.CONFLICT),
    OFFER_STILL_STANDS(Kind.CONFLICT),
    AMOUNT_TOO_LARGE(Kind.INVALID);

    private final Kind kind;

    DelayRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
