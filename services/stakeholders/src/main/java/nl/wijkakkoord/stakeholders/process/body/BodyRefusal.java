// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import nl.wijkakkoord.platform.decision.Refusal;

final class BodyRefusal {
    static final Refusal BODY_EXISTS = Refusal.conflict("body-exists");
    /** There is none such in this wijkaanpak; so too when it is one of another. */
    static final Refusal MEMBERSHIP_UNKNOWN = Refusal.invalid("membership-unknown");
    /** Only a contact of the same organisation, or who leads the wijkaanpak, gives somebody a seat or takes it. */
    static final Refusal MEMBER_OF_ANOTHER = Refusal.notAllowed("member-of-another");

    static final Refusal DAY_OUTSIDE_BODY = Refusal.conflict("day-outside-body");
    static final Refusal SEAT_OUTSIDE_MEMBERSHIP = Refusal.conflict("seat-outside-membership");
    static final Refusal CHAIR_TAKEN = Refusal.conflict("chair-taken");
    static final Refusal NOT_IN_BODY = Refusal.conflict("not-in-body");
    static final Refusal SEAT_ENDS_EARLIER = Refusal.conflict("seat-ends-earlier");
    static final Refusal BODY_ENDS_EARLIER = Refusal.conflict("body-ends-earlier");

    private BodyRefusal() {}
}
