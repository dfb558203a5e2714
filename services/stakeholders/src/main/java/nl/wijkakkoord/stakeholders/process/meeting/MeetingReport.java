// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCalled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingRecordCorrected;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.RecordMeeting;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a meeting that was held: in the event, or, of a confidential one, in the words beside it.
 *
 * @param version of those words
 */
record MeetingReport(MeetingCalled called, int version, RecordMeeting command, Participants participants) {

    MeetingHeld held(Instant now) {
        return new MeetingHeld(
                called.meeting(),
                called.wijkaanpak(),
                command.on(),
                open(),
                ref(),
                called.audience(),
                command.by(),
                now);
    }

    /** @param entry the mistaken event */
    MeetingRecordCorrected corrected(UUID entry, @Nullable String reason, Instant now) {
        return new MeetingRecordCorrected(
                called.meeting(),
                called.wijkaanpak(),
                entry,
                reason,
                command.on(),
                open(),
                ref(),
                called.audience(),
                command.by(),
                now);
    }

    /** What is to be kept beside the event. */
    Optional<SaltedWords> words() {
        var record = isConfidential() ? participants.record(command) : null;
        return record == null && command.notes() == null
                ? Optional.empty()
                : Optional.of(SaltedWords.of(new HeldWords(command.notes(), record), command.salt()));
    }

    private @Nullable MeetingRecord open() {
        return isConfidential() ? null : participants.record(command);
    }

    private @Nullable WordsRef ref() {
        return words().map(words -> words.ref(called.meeting(), version)).orElse(null);
    }

    private boolean isConfidential() {
        return Meeting.isConfidential(called.audience());
    }
}
