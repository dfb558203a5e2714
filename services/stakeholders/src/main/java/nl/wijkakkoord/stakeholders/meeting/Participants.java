// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.meeting;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Attendee;
import nl.wijkakkoord.stakeholders.meeting.MeetingCommand.RecordMeeting;

/**
 * Who could have been at a meeting.
 *
 * @param members by membership, those named who took part in the wijkaanpak on that day
 * @param parties of the wijkaanpak
 */
record Participants(Map<UUID, Attendee> members, Set<OrganisationId> parties) {

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
