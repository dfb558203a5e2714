// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import nl.wijkakkoord.platform.decision.Refusal;

/** After knooppunt "Helderheid over ambities, belangen en prioritering", but for what an id or a repetition asks. */
final class InterestRefusal {
    /** Ours: an id is of one interest. */
    static final Refusal INTEREST_EXISTS = Refusal.conflict("interest-exists");
    /** Row 4-02: a party records its own, and others cannot edit it. */
    static final Refusal INTEREST_OF_ANOTHER = Refusal.notAllowed("interest-of-another");
    /**
     * Row 4-10: the interest behind a standpoint is the party's own. So too when it is not there (ADR 0008: unknown and
     * not visible look the same).
     */
    static final Refusal UNDERLYING_NOT_YOUR_INTEREST = Refusal.invalid("underlying-not-your-interest");
    /** Row 1-18: there is no such meeting in the wijkaanpak, or the party may not know of it (ADR 0008). */
    static final Refusal UNKNOWN_MEETING = Refusal.invalid("unknown-meeting");
    /** Row 4-02: sharing is an event, and there is none where others see nothing new. */
    static final Refusal ALREADY_SHARED = Refusal.conflict("already-shared");
    /** Ours: what everybody has read cannot be taken back. */
    static final Refusal SHARED_WITH_EVERYBODY = Refusal.conflict("shared-with-everybody");
    /** Row 4-08: others acknowledge it. */
    static final Refusal OWN_INTEREST = Refusal.conflict("own-interest");
    /** Row 4-08: who did is no longer on the list, until something else is shared. */
    static final Refusal ALREADY_ACKNOWLEDGED = Refusal.conflict("already-acknowledged");

    /** Its party takes no word of it back: it is over, and can be recorded anew (ADR 0028). */
    static final Refusal INTEREST_WITHDRAWN = Refusal.conflict("interest-withdrawn");

    private InterestRefusal() {}
}
