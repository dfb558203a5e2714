// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import nl.wijkakkoord.platform.decision.Refusal;

final class MeetingRefusal {
    static final Refusal MEETING_EXISTS = Refusal.conflict("meeting-exists");
    /** Only a contact or a facilitator calls meetings and records what came of them. */
    static final Refusal NOT_A_CONVENER = Refusal.notAllowed("not-a-convener");

    static final Refusal MEETING_OF_ANOTHER = Refusal.notAllowed("meeting-of-another");
    /** What is for named organisations only has no agenda that parties add to. */
    static final Refusal CONFIDENTIAL_MEETING = Refusal.conflict("confidential-meeting");

    static final Refusal MEETING_ALREADY_HELD = Refusal.conflict("meeting-already-held");
    static final Refusal MEETING_WAS_CANCELLED = Refusal.conflict("meeting-was-cancelled");
    static final Refusal MEETING_NOT_HELD = Refusal.conflict("meeting-not-held");
    /** Put it in the notes, which are kept from others. */
    static final Refusal REASON_OF_CONFIDENTIAL_MEETING = Refusal.invalid("reason-of-confidential-meeting");

    static final Refusal MEETING_STILL_TO_COME = Refusal.invalid("meeting-still-to-come");
    static final Refusal UNKNOWN_MEMBERSHIP = Refusal.invalid("unknown-membership");
    static final Refusal PRIORITY_OF_NO_PARTY = Refusal.invalid("priority-of-no-party");
    /** Nothing stands beside the events of this meeting. */
    static final Refusal NO_WORDS_KEPT = Refusal.conflict("no-words-kept");

    private MeetingRefusal() {}
}
