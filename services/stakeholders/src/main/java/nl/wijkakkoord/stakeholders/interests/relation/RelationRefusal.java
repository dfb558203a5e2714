// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import nl.wijkakkoord.platform.decision.Refusal;

/** Rows 4-04 and 4-05, where parties contradict and where they strengthen each other, but for what an id asks. */
final class RelationRefusal {
    /** Ours: an id is of one relation. */
    static final Refusal RELATION_EXISTS = Refusal.conflict("relation-exists");

    static final Refusal INTEREST_NAMED_TWICE = Refusal.invalid("interest-named-twice");
    /** Row 4-02: what is not shared is its party's own; so too when it is not there (ADR 0008). */
    static final Refusal INTEREST_NOT_SHARED = Refusal.invalid("interest-not-shared");

    /** They are between parties. */
    static final Refusal INTERESTS_OF_ONE_PARTY = Refusal.invalid("interests-of-one-party");
    /** Ours: who brings the interests and who leads the wijkaanpak say whether it is over. */
    static final Refusal NOT_YOUR_RELATION = Refusal.notAllowed("not-your-relation");

    static final Refusal RELATION_ALREADY_RESOLVED = Refusal.conflict("relation-already-resolved");
    static final Refusal RELATION_IS_OPEN = Refusal.conflict("relation-is-open");
    /** This service has not heard that it was closed: it may in a moment (ADR 0008). */
    static final Refusal ROUND_NOT_HEARD_OF = Refusal.notYet("round-not-heard-of");
    /** Row 4-04: it is shown until a decision resolves it. */
    static final Refusal ROUND_NOT_AGREED = Refusal.conflict("round-not-agreed");

    /** Row 4-04: a decision of before it was there is none on it. */
    static final Refusal ROUND_BEFORE_RELATION = Refusal.conflict("round-before-relation");

    /** ADR 0028: who decided on something else did not decide on this. */
    static final Refusal ROUND_NOT_ON_RELATION = Refusal.conflict("round-not-on-relation");

    static final Refusal RELATION_OF_ANOTHER = Refusal.notAllowed("relation-of-another");
    static final Refusal RELATION_WITHDRAWN = Refusal.conflict("relation-withdrawn");

    private RelationRefusal() {}
}
