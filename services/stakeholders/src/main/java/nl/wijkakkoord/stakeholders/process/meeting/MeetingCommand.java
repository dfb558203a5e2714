// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.MeetingCall;
import nl.wijkakkoord.contracts.stakeholders.MeetingKind;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Guest;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Priority;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.words.ErasingCommand;
import nl.wijkakkoord.platform.words.Erasure;
import org.jspecify.annotations.Nullable;

sealed interface MeetingCommand extends Command {

    UUID meeting();

    @Override
    default UUID target() {
        return meeting();
    }

    /** @param salt of the words, if there will be any */
    @Acts(Act.NOTES)
    record CallMeeting(
            UUID meeting,
            UUID wijkaanpak,
            MeetingKind kind,
            LocalDate on,
            MeetingCall call,
            Audience audience,
            String salt,
            By by)
            implements MeetingCommand {

        /** What is to be kept beside the event that it is called. */
        Optional<SaltedWords> words() {
            return Meeting.isConfidential(audience) ? Optional.of(SaltedWords.of(call, salt)) : Optional.empty();
        }
    }

    @Acts(Act.NOTES)
    record AddAgendaPoint(UUID meeting, String text, By by) implements MeetingCommand {}

    /** @param number of the point */
    @Acts(Act.NOTES)
    record TakeOffAgenda(UUID meeting, int number, String reason, By by) implements MeetingCommand {}

    /** Somebody who was there for no party, whose name is kept beside the events. */
    record NamedGuest(Guest guest, @Nullable String name) {}

    /**
     * @param present memberships
     * @param salt of the words, if there will be any
     */
    @Acts(Act.NOTES)
    record RecordMeeting(
            UUID meeting,
            LocalDate on,
            List<UUID> present,
            List<NamedGuest> guests,
            List<String> outcomes,
            List<Priority> priorities,
            List<String> workingAgreements,
            @Nullable Digest minutes,
            @Nullable String notes,
            String salt,
            By by)
            implements MeetingCommand {}

    @Acts(Act.NOTES)
    record MoveMeeting(UUID meeting, LocalDate on, @Nullable String reason, By by) implements MeetingCommand {}

    @Acts(Act.NOTES)
    record CancelMeeting(UUID meeting, @Nullable String reason, By by) implements MeetingCommand {}

    /**
     * What was recorded wrongly.
     *
     * @param entry the mistaken event
     * @param right all that should have been recorded
     */
    @Acts(Act.NOTES)
    record CorrectMeeting(UUID entry, @Nullable String reason, RecordMeeting right) implements MeetingCommand {
        @Override
        public UUID meeting() {
            return right.meeting();
        }

        @Override
        public By by() {
            return right.by();
        }
    }

    /** Erases what is kept beside the events. */
    @Acts(Act.ERASES)
    record EraseMeeting(UUID meeting, Erasure erasure) implements MeetingCommand, ErasingCommand {}
}
