// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.NewErasure;
import nl.wijkakkoord.platform.words.Salts;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.AddAgendaPoint;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CallMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CancelMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CorrectMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.EraseMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.MoveMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.RecordMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.NewMeetingRecord.NewPriority;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Meetings, workshops, interviews and round tables: what they are to be about, and what came of them. */
@RestController
record MeetingController(Commands commands, Salts salts, MeetingHistory history, Access access) {

    @PostMapping("/wijkaanpakken/{wijkaanpak}/meetings")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt call(@PathVariable UUID wijkaanpak, @RequestBody NewMeeting body, Intent intent) {
        var id = UUID.randomUUID();
        var by = intent.by();
        return commands.create(intent, "/stakeholders/v1/meetings/" + id, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            return new CallMeeting(
                    id,
                    wijkaanpak,
                    body.kind(),
                    body.on(),
                    body.call(),
                    body.audience().audience(by.organisation()),
                    salts.draw(),
                    by);
        });
    }

    /** Any party adds to it until the meeting was held. */
    @PostMapping("/meetings/{meeting}/agenda-points")
    Receipt add(@PathVariable UUID meeting, @RequestBody NewAgendaPoint body, Intent intent) {
        return handle(meeting, intent, () -> new AddAgendaPoint(meeting, body.text(), intent.by()));
    }

    /** Tells what came of it, once: a mistake in it is corrected. */
    @PostMapping("/meetings/{meeting}/record")
    Receipt record(@PathVariable UUID meeting, @RequestBody NewMeetingRecord body, Intent intent) {
        return handle(meeting, intent, () -> recording(meeting, body, intent));
    }

    @PostMapping("/meetings/{meeting}/move")
    Receipt move(@PathVariable UUID meeting, @RequestBody NewMeetingDay body, Intent intent) {
        return handle(meeting, intent, () -> new MoveMeeting(meeting, body.on(), body.reason(), intent.by()));
    }

    @PostMapping("/meetings/{meeting}/cancellation")
    Receipt cancel(@PathVariable UUID meeting, @RequestBody NewMeetingCancellation body, Intent intent) {
        return handle(meeting, intent, () -> new CancelMeeting(meeting, body.reason(), intent.by()));
    }

    @PostMapping("/meetings/{meeting}/record-corrections")
    Receipt correct(@PathVariable UUID meeting, @RequestBody NewRecordCorrection body, Intent intent) {
        return handle(
                meeting,
                intent,
                () -> new CorrectMeeting(body.entry(), body.reason(), recording(meeting, body.record(), intent)));
    }

    /** The notes, and all of a confidential meeting. The operator may erase what it may not read. */
    @PostMapping("/meetings/{meeting}/erasure")
    Receipt erase(@PathVariable UUID meeting, @RequestBody NewErasure body, Intent intent) {
        var command = new EraseMeeting(meeting, Erasure.by(intent.actor(), body.reason()));
        return intent.actor().operator()
                ? commands.handle(intent, () -> command)
                : handle(meeting, intent, () -> command);
    }

    private RecordMeeting recording(UUID meeting, NewMeetingRecord body, Intent intent) {
        return new RecordMeeting(
                meeting,
                body.on(),
                body.present(),
                body.outcomes(),
                body.priorities().stream().map(NewPriority::priority).toList(),
                body.workingAgreements(),
                body.minutes(),
                body.notes(),
                salts.draw(),
                intent.by());
    }

    private Receipt handle(UUID meeting, Intent intent, Supplier<MeetingCommand> command) {
        return commands.handle(intent, () -> {
            history.read(meeting, Moment.now(), intent.actor());
            return command.get();
        });
    }
}
