// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.platform.decision.Refusal;

/** The parties can fall back on what they agreed (row 4-18), so there is one, and it is frozen before they decide on it. */
final class DirectionRefusal {
    /** A wijkaanpak has one direction, in versions (row 4-18). */
    static final Refusal DIRECTION_EXISTS = Refusal.conflict("direction-exists");
    /** Ours: a section is found by its name, in every version. */
    static final Refusal SECTION_REPEATED = Refusal.invalid("section-repeated");
    /** Ours: the title is frozen as a section of that name. */
    static final Refusal SECTION_NAME_RESERVED = Refusal.invalid("section-name-reserved");
    /** Ours: a frozen section is one event, as {@link FrozenSubject#LARGEST_SECTION} says. */
    static final Refusal SECTION_TOO_LARGE = Refusal.invalid("section-too-large");
    /** Ours, as {@link Statement#LARGEST} says. */
    static final Refusal STATEMENT_TOO_LARGE = Refusal.invalid("statement-too-large");
    /** What was submitted stays as it is, byte for byte (row 4-18). */
    static final Refusal NO_DRAFT = Refusal.conflict("no-draft");
    /** Ours: whoever drafts a next version would not see that there is one already. */
    static final Refusal DRAFT_EXISTS = Refusal.conflict("draft-exists");
    /** The parties have not yet decided on the version before them; a later one comes after that (row 4-18). */
    static final Refusal AWAITING_DECISION = Refusal.conflict("awaiting-decision");
    /** What was decided on is not a version of this direction. */
    static final Refusal UNKNOWN_VERSION = Refusal.conflict("unknown-version");
    /** A position is on the digest of a version (row 0-03), so it says nothing of another text. */
    static final Refusal DIGEST_DIFFERS = Refusal.conflict("digest-differs");

    private DirectionRefusal() {}
}
