// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.words.WordsRef;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, workshop, interview or round table. One that is for named organisations only is confidential: what it was
 * about and what came of it stand beside the events.
 */
public sealed interface MeetingEvent extends Event {

    UUID meeting();

    /**
     * @param organisation that called it
     * @param on the day that is meant
     * @param call null when it is confidential
     * @param words when it is confidential, the call, as {@code {"place", "title"}}
     */
    @ContractName("nl.wijkakkoord.stakeholders.meeting-called.v1")
    record MeetingCalled(
            UUID meeting,
            UUID wijkaanpak,
            OrganisationId organisation,
            MeetingKind kind,
            LocalDate on,
            @Nullable MeetingCall call,
            @Nullable WordsRef words,
            Audience audience,
            By by,
            Instant at)
            implements MeetingEvent {}

    /**
     * @param organisation that wants to talk about it
     * @param number from 1, in the order in which they were added
     */
    @ContractName("nl.wijkakkoord.stakeholders.agenda-point-added.v1")
    record AgendaPointAdded(
            UUID meeting,
            UUID wijkaanpak,
            OrganisationId organisation,
            int number,
            String text,
            Audience audience,
            By by,
            Instant at)
            implements MeetingEvent {}

    /**
     * It will not be talked about at this meeting.
     *
     * @param number of the point
     */
    @ContractName("nl.wijkakkoord.stakeholders.agenda-point-taken-off.v1")
    record AgendaPointTakenOff(
            UUID meeting, UUID wijkaanpak, int number, String reason, Audience audience, By by, Instant at)
            implements MeetingEvent {}

    /**
     * @param on the day on which it was
     * @param record null when it is confidential
     * @param words as {@code {"guestNames", "notes", "record"}}: names of guests and notes when there are any, the record
     *     when it is confidential; null when there is none of these
     * @param presence when it is confidential and for several organisations; else the record tells it, or nothing does
     */
    @ContractName("nl.wijkakkoord.stakeholders.meeting-held.v1")
    record MeetingHeld(
            UUID meeting,
            UUID wijkaanpak,
            LocalDate on,
            @Nullable MeetingRecord record,
            @Nullable WordsRef words,
            @Nullable PartyPresence presence,
            Audience audience,
            By by,
            Instant at)
            implements MeetingEvent {}

    /**
     * It will be on another day.
     *
     * @param on the day that is meant now
     * @param reason null where none was given, or when it is confidential
     */
    @ContractName("nl.wijkakkoord.stakeholders.meeting-moved.v1")
    record MeetingMoved(
            UUID meeting,
            UUID wijkaanpak,
            LocalDate on,
            @Nullable String reason,
            Audience audience,
            By by,
            Instant at) implements MeetingEvent {}

    /** @param reason as of a meeting that is moved */
    @ContractName("nl.wijkakkoord.stakeholders.meeting-cancelled.v1")
    record MeetingCancelled(
            UUID meeting, UUID wijkaanpak, @Nullable String reason, Audience audience, By by, Instant at)
            implements MeetingEvent {}

    /**
     * What was recorded of it was wrong. From now on this stands in its place.
     *
     * @param corrects id of the mistaken event, the recording or an earlier correction of it
     * @param reason as of a meeting that is moved
     * @param on the day on which it was
     * @param record as of a meeting that was held
     * @param words likewise
     * @param presence likewise
     */
    @ContractName("nl.wijkakkoord.stakeholders.meeting-record-corrected.v1")
    record MeetingRecordCorrected(
            UUID meeting,
            UUID wijkaanpak,
            UUID corrects,
            @Nullable String reason,
            LocalDate on,
            @Nullable MeetingRecord record,
            @Nullable WordsRef words,
            @Nullable PartyPresence presence,
            Audience audience,
            By by,
            Instant at)
            implements MeetingEvent {}
}
