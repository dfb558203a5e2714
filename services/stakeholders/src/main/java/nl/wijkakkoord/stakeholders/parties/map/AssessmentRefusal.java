// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import nl.wijkakkoord.platform.decision.Refusal;

/** Refusals of row 4-11: who stands where on the map, on which day. That each assesses for itself is ours. */
final class AssessmentRefusal {
    static final Refusal ASSESSMENT_EXISTS = Refusal.conflict("assessment-exists");
    /** Either the organisation is named, or the group that is none. */
    static final Refusal STAKEHOLDER_UNCLEAR = Refusal.invalid("stakeholder-unclear");
    /** The organisation has it on that map: it is revised, also when it was taken off. */
    static final Refusal ALREADY_ASSESSED = Refusal.conflict("already-assessed");
    /** Ours: how an organisation sees others is its own to say. */
    static final Refusal ASSESSMENT_OF_ANOTHER = Refusal.notAllowed("assessment-of-another");

    static final Refusal NOT_ON_MAP = Refusal.conflict("not-on-map");
    static final Refusal OFF_MAP_EARLIER = Refusal.conflict("off-map-earlier");

    private AssessmentRefusal() {}
}
