// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingCall;
import nl.wijkakkoord.contracts.stakeholders.MeetingKind;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Guest;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Priority;
import nl.wijkakkoord.platform.access.ChosenAudience;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.NamedGuest;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.RecordMeeting;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface MeetingRequest {

    /** @param audience for named organisations only, or the own one, it is confidential; so it stays */
    record NewMeeting(
            @NotNull MeetingKind kind,
            @NotNull LocalDate on,
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotBlank @OneLine @Size(max = 200) String place,
            @NotNull ChosenAudience audience) {

        MeetingCall call() {
            return new MeetingCall(title, place);
        }
    }

    record NewAgendaPoint(@NotBlank @Size(max = 1000) String text) {}

    /**
     * @param on the day that is meant now
     * @param reason not of a confidential meeting
     */
    record NewMeetingDay(
            @NotNull LocalDate on,
            @Nullable @Size(max = 2000) String reason) {}

    /** @param reason not of a confidential meeting */
    record NewMeetingCancellation(
            @Nullable @Size(max = 2000) String reason) {}

    /**
     * @param on the day on which it was, today at the latest
     * @param present memberships, also of who became a member after that day
     * @param guests who was there for no party
     * @param minutes digest of the attachment that holds them
     * @param notes that can be erased
     */
    record NewMeetingRecord(
            @NotNull LocalDate on,
            @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> present,
            @Nullable @Size(max = 50) List<@NotNull @Valid NewGuest> guests,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> outcomes,
            @Nullable @Size(max = 50) List<@NotNull @Valid NewPriority> priorities,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> workingAgreements,
            @Nullable Digest minutes,
            @Nullable @Size(max = 10000) String notes) {

        public NewMeetingRecord {
            guests = guests == null ? List.of() : guests;
            outcomes = outcomes == null ? List.of() : outcomes;
            priorities = priorities == null ? List.of() : priorities;
            workingAgreements = workingAgreements == null ? List.of() : workingAgreements;
        }

        RecordMeeting command(UUID meeting, String salt, By by) {
            return new RecordMeeting(
                    meeting,
                    on,
                    present,
                    guests.stream().map(NewGuest::guest).toList(),
                    outcomes,
                    priorities.stream().map(NewPriority::priority).toList(),
                    workingAgreements,
                    minutes,
                    notes,
                    salt,
                    by);
        }
    }

    /**
     * @param organisation in words
     * @param function there, in words; no name
     * @param name that can be erased
     */
    record NewGuest(
            @NotBlank @OneLine @Size(max = 200) String organisation,
            @Nullable @OneLine @Size(max = 200) String function,
            @Nullable @OneLine @Size(max = 200) String name) {

        NamedGuest guest() {
            return new NamedGuest(new Guest(organisation, function), name);
        }
    }

    /** @param organisation a party of the wijkaanpak */
    record NewPriority(
            @NotNull OrganisationId organisation,
            @NotBlank @Size(max = 1000) String text) {

        Priority priority() {
            return new Priority(organisation, text);
        }
    }

    /**
     * @param entry id of the mistaken event: the recording, or the last correction of it
     * @param reason why it was mistaken; not of a confidential meeting
     * @param record all that should have been recorded
     */
    record NewRecordCorrection(
            @NotNull UUID entry,
            @Nullable @Size(max = 2000) String reason,
            @NotNull @Valid NewMeetingRecord record) {}
}
