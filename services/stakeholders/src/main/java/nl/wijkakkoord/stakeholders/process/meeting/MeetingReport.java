// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingRecordCorrected;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Attendee;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.RecordMeeting;
import org.jspecify.annotations.Nullable;

/** What is told of a meeting that was held: in the event, or, of a confidential one, in the words beside it. */
record MeetingReport(Meeting meeting, RecordMeeting command, Participants participants) {

    /**
     * Who could have been there.
     *
     * @param members by membership, those named who took part in the wijkaanpak on that day
     * @param parties of the wijkaanpak
     */
    record Participants(Map<UUID, Attendee> members, Set<OrganisationId> parties) {}

    /**
     * What stands beside the events of a meeting that was held.
     *
     * @param record when the meeting is confidential
     */
    record HeldWords(@Nullable String notes, @Nullable MeetingRecord record) {}

    /**
     * Row 1-18: it tells who was there and what was a priority of whom.
     *
     * @param today the Dutch calendar day
     */
    Check check(LocalDate today) {
        return Check.refuseWhen(command.on().isAfter(today), MeetingRefusal.MEETING_STILL_TO_COME, command.on())
                .and(() -> Check.all(command.present().stream()
                        .map(membership -> Check.refuseWhen(
                                !participants.members().containsKey(membership),
                                MeetingRefusal.UNKNOWN_MEMBERSHIP,
                                membership,
                                command.on()))))
                .and(() -> Check.all(command.priorities().stream()
                        .map(priority -> Check.refuseWhen(
                                !participants.parties().contains(priority.organisation()),
                                MeetingRefusal.PRIORITY_OF_NO_PARTY,
                                priority.organisation()))));
    }

    MeetingHeld held(Instant now) {
        return new MeetingHeld(
                command.meeting(),
                meeting.wijkaanpak(),
                command.on(),
                open(),
                ref(),
                meeting.audience(),
                command.by(),
                now);
    }

    /** @param entry the mistaken event */
    MeetingRecordCorrected corrected(UUID entry, @Nullable String reason, Instant now) {
        return new MeetingRecordCorrected(
                command.meeting(),
                meeting.wijkaanpak(),
                entry,
                reason,
                command.on(),
                open(),
                ref(),
                meeting.audience(),
                command.by(),
                now);
    }

    /** What is to be kept beside the event. */
    Optional<SaltedWords> words() {
        var record = meeting.isConfidential() ? record() : null;
        return record == null && command.notes() == null
                ? Optional.empty()
                : Optional.of(SaltedWords.of(new HeldWords(command.notes(), record), command.salt()));
    }

    private @Nullable MeetingRecord open() {
        return meeting.isConfidential() ? null : record();
    }

    private @Nullable WordsRef ref() {
        return words().map(words -> words.ref(command.meeting(), meeting.said() + 1))
                .orElse(null);
    }

    /** Every party for whom nobody is named was absent (row 4-09: who is silent is visible). */
    private MeetingRecord record() {
        var present = command.present().stream()
                .distinct()
                .map(participants.members()::get)
                .toList();
        var absent = participants.parties().stream()
                .filter(party -> present.stream()
                        .noneMatch(attendee -> attendee.organisation().equals(party)))
                .toList();
        return new MeetingRecord(
                present,
                absent,
                command.outcomes(),
                command.priorities(),
                command.workingAgreements(),
                command.minutes());
    }
}
