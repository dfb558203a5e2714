// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import nl.wijkakkoord.platform.decision.Refusal;

/** The wijkaanpak has bodies whose members change and whose history stays (row 3-13). */
final class BodyRefusal {
    static final Refusal BODY_EXISTS = Refusal.conflict("body-exists");
    /** There is none such in this wijkaanpak; so too when it is one of another. */
    static final Refusal MEMBERSHIP_UNKNOWN = Refusal.invalid("membership-unknown");
    /**
     * Ours, as every party speaks for itself: only a contact of the same organisation, or who leads the wijkaanpak, gives
     * somebody a seat or takes it.
     */
    static final Refusal MEMBER_OF_ANOTHER = Refusal.notAllowed("member-of-another");
    /** Who had which role on a day can be answered (row 4-14), so days do not contradict each other. */
    static final Refusal DAY_OUTSIDE_BODY = Refusal.conflict("day-outside-body");
    /** As {@link #DAY_OUTSIDE_BODY}. */
    static final Refusal SEAT_OUTSIDE_MEMBERSHIP = Refusal.conflict("seat-outside-membership");
    /** Ours: a body has one chair at a time. */
    static final Refusal CHAIR_TAKEN = Refusal.conflict("chair-taken");

    static final Refusal NOT_IN_BODY = Refusal.conflict("not-in-body");
    /** Ours: an end that would change nothing is a mistake of who gives it. */
    static final Refusal SEAT_ENDS_EARLIER = Refusal.conflict("seat-ends-earlier");
    /** As {@link #SEAT_ENDS_EARLIER}. */
    static final Refusal BODY_ENDS_EARLIER = Refusal.conflict("body-ends-earlier");

    private BodyRefusal() {}
}
