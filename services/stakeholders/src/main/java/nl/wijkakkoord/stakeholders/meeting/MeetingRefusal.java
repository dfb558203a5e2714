// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.meeting;

import nl.wijkakkoord.platform.deciding.Refusal;

enum MeetingRefusal implements Refusal {
    MEETING_EXISTS(Kind.CONFLICT),
    /** Only a contact or a facilitator calls meetings and records what came of them. */
    NOT_A_CONVENER(Kind.NOT_ALLOWED),
    MEETING_OF_ANOTHER(Kind.NOT_ALLOWED),
    /** What is for named organisations only has no agenda that parties add to. */
    CONFIDENTIAL_MEETING(Kind.CONFLICT),
    MEETING_ALREADY_HELD(Kind.CONFLICT),
    MEETING_WAS_CANCELLED(Kind.CONFLICT),
    MEETING_NOT_HELD(Kind.CONFLICT),
    /** Put it in the notes, which are kept from others. */
    REASON_OF_CONFIDENTIAL_MEETING(Kind.INVALID),
    MEETING_STILL_TO_COME(Kind.INVALID),
    UNKNOWN_MEMBERSHIP(Kind.INVALID),
    PRIORITY_OF_NO_PARTY(Kind.INVALID),
    /** Nothing stands beside the events of this meeting. */
    NO_WORDS_KEPT(Kind.CONFLICT);

    private final Kind kind;

    MeetingRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
