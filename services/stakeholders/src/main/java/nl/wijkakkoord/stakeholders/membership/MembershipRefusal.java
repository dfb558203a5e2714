// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.membership;

import nl.wijkakkoord.platform.deciding.Refusal;

enum MembershipRefusal implements Refusal {
    MEMBERSHIP_EXISTS(Kind.CONFLICT),
    /** The issuer may not speak for the organisation, so nobody could ever act as this member. */
    ISSUER_NOT_OF_ORGANISATION(Kind.INVALID),
    ALREADY_IN_ROLE(Kind.CONFLICT),
    /** The day is before the membership begins or after it ends. */
    DAY_OUTSIDE_MEMBERSHIP(Kind.CONFLICT),
    /** The membership ends on that day or before it already. */
    MEMBERSHIP_ENDS_EARLIER(Kind.CONFLICT),
    /** An entry is erased by a contact of the own organisation or by the member itself. */
    ENTRY_OF_ANOTHER(Kind.NOT_ALLOWED),
    ENTRY_ALREADY_ERASED(Kind.CONFLICT);

    private final Kind kind;

    MembershipRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
