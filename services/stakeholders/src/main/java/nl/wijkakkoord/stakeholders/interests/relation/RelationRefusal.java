// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import nl.wijkakkoord.platform.decision.Refusal;

final class RelationRefusal {
    static final Refusal RELATION_EXISTS = Refusal.conflict("relation-exists");
    static final Refusal INTEREST_NAMED_TWICE = Refusal.invalid("interest-named-twice");
    /** It is not shared with the wijkaanpak; so too when it is not there. */
    static final Refusal INTEREST_NOT_SHARED = Refusal.invalid("interest-not-shared");

    static final Refusal INTERESTS_OF_ONE_PARTY = Refusal.invalid("interests-of-one-party");
    static final Refusal NOT_YOUR_RELATION = Refusal.notAllowed("not-your-relation");
    static final Refusal RELATION_ALREADY_RESOLVED = Refusal.conflict("relation-already-resolved");
    static final Refusal RELATION_IS_OPEN = Refusal.conflict("relation-is-open");
    /** This service has not heard that it was closed: it may in a moment. */
    static final Refusal ROUND_NOT_HEARD_OF = Refusal.notYet("round-not-heard-of");

    static final Refusal ROUND_NOT_AGREED = Refusal.conflict("round-not-agreed");

    private RelationRefusal() {}
}
