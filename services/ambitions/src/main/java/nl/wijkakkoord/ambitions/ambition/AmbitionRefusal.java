// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import nl.wijkakkoord.platform.deciding.Refusal;

enum AmbitionRefusal implements Refusal {
    /** A wijkaanpak has one joint ambition, in versions. */
    AMBITION_EXISTS(Kind.CONFLICT),
    /** Of a party alone: that party states it, and nobody decides on it. */
    NOT_THE_JOINT_AMBITION(Kind.CONFLICT),
    NOT_THE_OWNER(Kind.NOT_ALLOWED),
    NO_DRAFT(Kind.CONFLICT),
    DRAFT_EXISTS(Kind.CONFLICT),
    /** The parties have not yet decided on the version before them. */
    AWAITING_DECISION(Kind.CONFLICT),
    OBJECTIVE_REPEATED(Kind.INVALID),
    OBJECTIVE_OF_UNKNOWN_THEME(Kind.INVALID),
    /** Perhaps shared a moment ago: the fact may still be on its way from stakeholders. */
    INTEREST_NOT_HEARD_OF(Kind.NOT_YET),
    /** Only an opgave itself says that an objective of the ambition is its own. */
    OPGAVE_NOT_TAKEN_UP(Kind.INVALID),
    COMMON_INTEREST_OF_ONE_PARTY(Kind.INVALID),
    PARTY_AMBITION_UNKNOWN(Kind.INVALID),
    /** Perhaps agreed a moment ago: the fact may still be on its way from decisions. */
    DEFINITION_NOT_AGREED(Kind.NOT_YET),
    GAS_THEME_MISSING(Kind.CONFLICT),
    THEME_WITHOUT_OBJECTIVE(Kind.CONFLICT),
    OBJECTIVE_WITHOUT_THEME(Kind.CONFLICT),
    OBJECTIVE_WITHOUT_SOURCE(Kind.CONFLICT),
    OBJECTIVE_WITHOUT_CRITERION(Kind.CONFLICT),
    SECTION_TOO_LARGE(Kind.CONFLICT),
    /** What was decided on is not a version of this ambition. */
    UNKNOWN_VERSION(Kind.CONFLICT),
    DIGEST_DIFFERS(Kind.CONFLICT),
    NOT_ADOPTED(Kind.CONFLICT);

    private final Kind kind;

    AmbitionRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
