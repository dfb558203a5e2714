// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interest;

import nl.wijkakkoord.platform.deciding.Refusal;

enum InterestRefusal implements Refusal {
    INTEREST_EXISTS(Kind.CONFLICT),
    INTEREST_OF_ANOTHER(Kind.NOT_ALLOWED),
    /** What it would rest on is not an interest of the party itself; so too when it is not there. */
    UNDERLYING_NOT_YOUR_INTEREST(Kind.INVALID),
    /** There is no such meeting in the wijkaanpak, or the party may not know of it. */
    UNKNOWN_MEETING(Kind.INVALID),
    ALREADY_SHARED(Kind.CONFLICT),
    /** What was public stays so. */
    SHARED_WITH_EVERYBODY(Kind.CONFLICT),
    OWN_INTEREST(Kind.CONFLICT),
    ALREADY_ACKNOWLEDGED(Kind.CONFLICT);

    private final Kind kind;

    InterestRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
