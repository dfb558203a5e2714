// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.relation;

import nl.wijkakkoord.platform.deciding.Refusal;

enum RelationRefusal implements Refusal {
    RELATION_EXISTS(Kind.CONFLICT),
    INTEREST_NAMED_TWICE(Kind.INVALID),
    /** It is not shared with the wijkaanpak; so too when it is not there. */
    INTEREST_NOT_SHARED(Kind.INVALID),
    INTERESTS_OF_ONE_PARTY(Kind.INVALID),
    NOT_YOUR_RELATION(Kind.NOT_ALLOWED),
    RELATION_ALREADY_RESOLVED(Kind.CONFLICT),
    RELATION_IS_OPEN(Kind.CONFLICT),
    /** This service has not heard that it was closed: it may in a moment. */
    ROUND_NOT_HEARD_OF(Kind.NOT_YET),
    ROUND_NOT_AGREED(Kind.CONFLICT);

    private final Kind kind;

    RelationRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
