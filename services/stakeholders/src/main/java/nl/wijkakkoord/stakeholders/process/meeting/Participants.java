// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Attendee;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.RecordMeeting;

/**
 * Who could have been at a meeting.
 *
 * @param members by membership, those named who took part in the wijkaanpak on that day
 * @param parties of the wijkaanpak
 */
record Participants(Map<UUID, Attendee> members, Set<OrganisationId> parties) {

    /** @param today the Dutch calendar day */
    Check check(RecordMeeting command, LocalDate today) {
        return Check.refuseWhen(command.on().isAfter(today), MeetingRefusal.MEETING_STILL_TO_COME, command.on())
                .and(() -> checkKnown(command));
    }

    private Check checkKnown(RecordMeeting command) {
        var unknownMember = Check.of(command.present().stream()
                .filter(membership -> !members.containsKey(membership))
                .findFirst()
                .map(membership -> Decision.refused(MeetingRefusal.UNKNOWN_MEMBERSHIP, membership, command.on())));
        return unknownMember.and(() -> Check.of(command.priorities().stream()
                .filter(priority -> !parties.contains(priority.organisation()))
                .findFirst()
                .map(priority -> Decision.refused(MeetingRefusal.PRIORITY_OF_NO_PARTY, priority.organisation()))));
    }

    /** Every party for whom nobody is named was absent. */
    MeetingRecord record(RecordMeeting command) {
        var present = command.present().stream().distinct().map(members::get).toList();
        return new MeetingRecord(
                present,
                parties.stream()
                        .filter(party -> present.stream()
                                .noneMatch(attendee -> attendee.organisation().equals(party)))
                        .toList(),
                command.outcomes(),
                command.priorities(),
                command.workingAgreements(),
                command.minutes());
    }
}
