// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import nl.wijkakkoord.platform.decision.Refusal;

/** Refusals of row 4-14: who has which role, for whom and when. */
final class MembershipRefusal {
    static final Refusal MEMBERSHIP_EXISTS = Refusal.conflict("membership-exists");
    /** ADR 0006: the issuer may not speak for the organisation, so nobody could ever act as this member. */
    static final Refusal ISSUER_NOT_OF_ORGANISATION = Refusal.invalid("issuer-not-of-organisation");

    static final Refusal ALREADY_IN_ROLE = Refusal.conflict("already-in-role");
    /** The day is before the membership begins or after it ends. */
    static final Refusal DAY_OUTSIDE_MEMBERSHIP = Refusal.conflict("day-outside-membership");
    /** The membership ends on that day or before it already. */
    static final Refusal MEMBERSHIP_ENDS_EARLIER = Refusal.conflict("membership-ends-earlier");
    /**
     * The AVG, articles 16 and 17: an entry is corrected or erased by a contact of the own organisation or by the
     * member itself.
     */
    static final Refusal ENTRY_OF_ANOTHER = Refusal.notAllowed("entry-of-another");
    /** The AVG, article 17: what was erased is not there to be corrected or erased again. */
    static final Refusal ENTRY_ALREADY_ERASED = Refusal.conflict("entry-already-erased");

    private MembershipRefusal() {}
}
