// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.direction;

import nl.wijkakkoord.platform.deciding.Refusal;

enum DirectionRefusal implements Refusal {
    /** A wijkaanpak has one direction, in versions. */
    DIRECTION_EXISTS(Kind.CONFLICT),
    SECTION_REPEATED(Kind.INVALID),
    /** The title is frozen as a section of that name. */
    SECTION_NAME_RESERVED(Kind.INVALID),
    SECTION_TOO_LARGE(Kind.INVALID),
    STATEMENT_TOO_LARGE(Kind.INVALID),
    NO_DRAFT(Kind.CONFLICT),
    DRAFT_EXISTS(Kind.CONFLICT),
    /** The parties have not yet decided on the version before them. */
    AWAITING_DECISION(Kind.CONFLICT),
    /** What was decided on is not a version of this direction. */
    UNKNOWN_VERSION(Kind.CONFLICT),
    DIGEST_DIFFERS(Kind.CONFLICT);

    private final Kind kind;

    DirectionRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
