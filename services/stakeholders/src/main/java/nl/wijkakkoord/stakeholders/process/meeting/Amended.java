// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCalled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingMoved;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingRecordCorrected;

/** What was told of a meeting, as a later event has it; who told it, and when, stays. */
final class Amended {
    private Amended() {}

    static MeetingCalled by(MeetingMoved e, MeetingCalled called) {
        return new MeetingCalled(
                called.meeting(),
                called.wijkaanpak(),
                called.organisation(),
                called.kind(),
                e.on(),
                called.call(),
                called.words(),
                called.audience(),
                called.by(),
                called.at());
    }

    static MeetingHeld by(MeetingRecordCorrected e, MeetingHeld held) {
        return new MeetingHeld(
                held.meeting(),
                held.wijkaanpak(),
                e.on(),
                e.record(),
                e.words(),
                held.audience(),
                held.by(),
                held.at());
    }
}
