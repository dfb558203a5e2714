// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import nl.wijkakkoord.platform.decision.Refusal;

/** Row 1-18, the record of a startbijeenkomst, is for all kinds of meeting; row 3-09 asks for confidential ones. */
final class MeetingRefusal {
    /** Ours: an id is of one meeting. */
    static final Refusal MEETING_EXISTS = Refusal.conflict("meeting-exists");
    /** Row 1-19: facilitators lead meetings, and the municipality is one party among others: each one's contact may. */
    static final Refusal NOT_A_CONVENER = Refusal.notAllowed("not-a-convener");
    /** Ours: who called it answers for what is told of it. */
    static final Refusal MEETING_OF_ANOTHER = Refusal.notAllowed("meeting-of-another");
    /** Row 3-09: what is for named organisations only has no agenda that parties add to. */
    static final Refusal CONFIDENTIAL_MEETING = Refusal.conflict("confidential-meeting");
    /** ADR 0012: what was recorded is corrected, not recorded again. */
    static final Refusal MEETING_ALREADY_HELD = Refusal.conflict("meeting-already-held");
    /** Ours: what does not go on was not held. */
    static final Refusal MEETING_WAS_CANCELLED = Refusal.conflict("meeting-was-cancelled");
    /** ADR 0012: only what was recorded is corrected. */
    static final Refusal MEETING_NOT_HELD = Refusal.conflict("meeting-not-held");
    /** Row 3-09. Put it in the notes, which are kept from others. */
    static final Refusal REASON_OF_CONFIDENTIAL_MEETING = Refusal.invalid("reason-of-confidential-meeting");
    /** Row 1-18: it records what was. */
    static final Refusal MEETING_STILL_TO_COME = Refusal.invalid("meeting-still-to-come");
    /** Row 1-18: attendees are members of the wijkaanpak, who are known. */
    static final Refusal UNKNOWN_MEMBERSHIP = Refusal.invalid("unknown-membership");
    /** Row 1-18: priorities are those of parties. */
    static final Refusal PRIORITY_OF_NO_PARTY = Refusal.invalid("priority-of-no-party");
    /** Ours: nothing stands beside the events of this meeting, or all of it was erased. */
    static final Refusal NO_WORDS_KEPT = Refusal.conflict("no-words-kept");

    private MeetingRefusal() {}
}
