// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.mandate;

import nl.wijkakkoord.platform.deciding.Refusal;

public enum MandateRefusal implements Refusal {
    /** Perhaps granted a moment ago: the fact may still be on its way from stakeholders. */
    MANDATE_NOT_HEARD_OF(Kind.NOT_YET),
    /** Shown to who could take a position but for a mandate; a command names one. */
    NO_MANDATE(Kind.NOT_ALLOWED),
    MANDATE_OF_SOMEBODY_ELSE(Kind.NOT_ALLOWED),
    MANDATE_OF_ANOTHER_WIJKAANPAK(Kind.NOT_ALLOWED),
    MANDATE_DOES_NOT_COVER_SUBJECT(Kind.NOT_ALLOWED),
    MANDATE_WITHDRAWN(Kind.NOT_ALLOWED),
    MANDATE_NOT_VALID_TODAY(Kind.NOT_ALLOWED),
    AMOUNT_EXCEEDS_MANDATE(Kind.NOT_ALLOWED);

    private final Kind kind;

    MandateRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
