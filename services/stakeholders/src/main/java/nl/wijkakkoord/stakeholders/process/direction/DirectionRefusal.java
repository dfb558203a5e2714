// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import nl.wijkakkoord.platform.decision.Refusal;

final class DirectionRefusal {
    /** A wijkaanpak has one direction, in versions. */
    static final Refusal DIRECTION_EXISTS = Refusal.conflict("direction-exists");

    static final Refusal SECTION_REPEATED = Refusal.invalid("section-repeated");
    /** The title is frozen as a section of that name. */
    static final Refusal SECTION_NAME_RESERVED = Refusal.invalid("section-name-reserved");

    static final Refusal SECTION_TOO_LARGE = Refusal.invalid("section-too-large");
    static final Refusal STATEMENT_TOO_LARGE = Refusal.invalid("statement-too-large");
    static final Refusal NO_DRAFT = Refusal.conflict("no-draft");
    static final Refusal DRAFT_EXISTS = Refusal.conflict("draft-exists");
    /** The parties have not yet decided on the version before them. */
    static final Refusal AWAITING_DECISION = Refusal.conflict("awaiting-decision");
    /** What was decided on is not a version of this direction. */
    static final Refusal UNKNOWN_VERSION = Refusal.conflict("unknown-version");

    static final Refusal DIGEST_DIFFERS = Refusal.conflict("digest-differs");

    private DirectionRefusal() {}
}
