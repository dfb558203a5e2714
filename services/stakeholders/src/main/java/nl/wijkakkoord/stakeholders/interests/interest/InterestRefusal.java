// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import nl.wijkakkoord.platform.decision.Refusal;

final class InterestRefusal {
    static final Refusal INTEREST_EXISTS = Refusal.conflict("interest-exists");
    static final Refusal INTEREST_OF_ANOTHER = Refusal.notAllowed("interest-of-another");
    /** What it would rest on is not an interest of the party itself; so too when it is not there. */
    static final Refusal UNDERLYING_NOT_YOUR_INTEREST = Refusal.invalid("underlying-not-your-interest");
    /** There is no such meeting in the wijkaanpak, or the party may not know of it. */
    static final Refusal UNKNOWN_MEETING = Refusal.invalid("unknown-meeting");

    static final Refusal ALREADY_SHARED = Refusal.conflict("already-shared");
    /** What was public stays so. */
    static final Refusal SHARED_WITH_EVERYBODY = Refusal.conflict("shared-with-everybody");

    static final Refusal OWN_INTEREST = Refusal.conflict("own-interest");
    static final Refusal ALREADY_ACKNOWLEDGED = Refusal.conflict("already-acknowledged");

    private InterestRefusal() {}
}
