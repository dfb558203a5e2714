// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.body;

import nl.wijkakkoord.platform.deciding.Refusal;

enum BodyRefusal implements Refusal {
    BODY_EXISTS(Kind.CONFLICT),
    /** There is none such in this wijkaanpak; so too when it is one of another. */
    MEMBERSHIP_UNKNOWN(Kind.INVALID),
    /** Only a contact of the same organisation, or who leads the wijkaanpak, gives somebody a seat or takes it. */
    MEMBER_OF_ANOTHER(Kind.NOT_ALLOWED),
    DAY_OUTSIDE_BODY(Kind.CONFLICT),
    SEAT_OUTSIDE_MEMBERSHIP(Kind.CONFLICT),
    CHAIR_TAKEN(Kind.CONFLICT),
    NOT_IN_BODY(Kind.CONFLICT),
    SEAT_ENDS_EARLIER(Kind.CONFLICT),
    BODY_ENDS_EARLIER(Kind.CONFLICT);

    private final Kind kind;

    BodyRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
