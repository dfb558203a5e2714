// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingRecordCorrected;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Attendee;
import nl.wijkakkoord.contracts.stakeholders.PartyPresence;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.NamedGuest;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.RecordMeeting;
import org.jspecify.annotations.Nullable;

/** What is told of a meeting that was held: in the event, or, of a confidential one, in the words beside it. */
record MeetingReport(Meeting meeting, RecordMeeting command, Participants participants) {

    /**
     * Who could have been there.
     *
     * @param members by membership, those named who had not left the wijkaanpak by that day: who joined it later may have
     *     been there already
     * @param parties that took part on that day
     * @param later that take part now
     */
    record Participants(Map<UUID, Attendee> members, Set<OrganisationId> parties, Set<OrganisationId> later) {
        boolean know(OrganisationId organisation) {
            return parties.contains(organisation) || later.contains(organisation);
        }
    }

    /** @param guest number of it in the record, from 1 */
    record GuestName(int guest, String name) {}

    /**
     * What stands beside the events of a meeting that was held.
     *
     * @param record when the meeting is confidential
     * @param guestNames null when none was said
     */
    record HeldWords(
            @Nullable String notes,
            @Nullable MeetingRecord record,
            @Nullable List<GuestName> guestNames) {}

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
                                !participants.know(priority.organisation()),
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
                presence(),
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
                presence(),
                meeting.audience(),
                command.by(),
                now);
    }

    /** As it was corrected; who told it first, and when, stays. */
    static MeetingHeld amended(MeetingHeld held, MeetingRecordCorrected right) {
        return new MeetingHeld(
                held.meeting(),
                held.wijkaanpak(),
                right.on(),
                right.record(),
                right.words(),
                right.presence(),
                held.audience(),
                held.by(),
                held.at());
    }

    /** What is to be kept beside the event. */
    Optional<SaltedWords> words() {
        var record = meeting.isConfidential() ? record() : null;
        var names = guestNames();
        return record == null && command.notes() == null && names == null
                ? Optional.empty()
                : Optional.of(SaltedWords.of(new HeldWords(command.notes(), record, names), command.salt()));
    }

    private @Nullable MeetingRecord open() {
        return meeting.isConfidential() ? null : record();
    }

    private @Nullable WordsRef ref() {
        return words().map(words -> words.ref(command.meeting(), meeting.said() + 1))
                .orElse(null);
    }

    /**
     * Of a confidential meeting it is counted, though nothing of it is shown (row 4-09); not of what an organisation keeps to
     * itself, which is no meeting of parties.
     */
    private @Nullable PartyPresence presence() {
        return meeting.isConfidential() && meeting.audience().organisations().size() > 1
                ? new PartyPresence(
                        present().map(Attendee::organisation).distinct().toList(), absent())
                : null;
    }

    private MeetingRecord record() {
        return new MeetingRecord(
                present().toList(),
                absent(),
                command.outcomes(),
                command.priorities(),
                command.workingAgreements(),
                command.minutes(),
                command.guests().isEmpty()
                        ? null
                        : command.guests().stream().map(NamedGuest::guest).toList());
    }

    private Stream<Attendee> present() {
        return command.present().stream().distinct().map(participants.members()::get);
    }

    /** Every party that was called together and for whom nobody is named (row 4-09: who is silent is visible). */
    private List<OrganisationId> absent() {
        return participants.parties().stream()
                .filter(meeting.audience()::admits)
                .filter(party ->
                        present().noneMatch(attendee -> attendee.organisation().equals(party)))
                .toList();
    }

    private @Nullable List<GuestName> guestNames() {
        var names = IntStream.rangeClosed(1, command.guests().size())
                .mapToObj(number ->
                        new GuestName(number, command.guests().get(number - 1).name()))
                .filter(named -> named.name() != null)
                .toList();
        return names.isEmpty() ? null : names;
    }
}
