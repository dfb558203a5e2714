// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.util.UUID;
import nl.wijkakkoord.participation.subject.Reason;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.NewErasure;
import nl.wijkakkoord.platform.words.Salts;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.AddAgendaPoint;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CallMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CancelMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CorrectMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.EraseMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.MoveMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.TakeOffAgenda;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingRequest.NewAgendaPoint;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingRequest.NewMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingRequest.NewMeetingCancellation;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingRequest.NewMeetingDay;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingRequest.NewMeetingRecord;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingRequest.NewRecordCorrection;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Meetings, workshops, interviews and round tables: what they are to be about, and what came of them. */
@RestController
record MeetingController(Commands commands, Resources resources, Salts salts) {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/meetings")
    Receipt call(@PathVariable UUID wijkaanpak, @RequestBody NewMeeting body, Intent intent) {
        var by = intent.by();
        return resources.create(
                intent,
                wijkaanpak,
                "/stakeholders/v1/meetings",
                id -> new CallMeeting(
                        id,
                        wijkaanpak,
                        body.kind(),
                        body.on(),
                        body.call(),
                        body.audience().audience(by.organisation()),
                        salts.draw(),
                        by));
    }

    /** Any party adds to it until the meeting was held. */
    @PostMapping("/meetings/{meeting}/agenda-points")
    Receipt add(@PathVariable UUID meeting, @RequestBody NewAgendaPoint body, Intent intent) {
        return commands.handle(intent, Meeting.FOLD, new AddAgendaPoint(meeting, body.text(), intent.by()));
    }

    /** Who put a point on the agenda, or called the meeting, takes it off until the meeting was held. */
    @PostMapping("/meetings/{meeting}/agenda-points/{number}/withdrawal")
    Receipt takeOff(@PathVariable UUID meeting, @PathVariable int number, @RequestBody Reason body, Intent intent) {
        return commands.handle(intent, Meeting.FOLD, new TakeOffAgenda(meeting, number, body.reason(), intent.by()));
    }

    /** Tells what came of it, once: a mistake in it is corrected. */
    @PostMapping("/meetings/{meeting}/record")
    Receipt record(@PathVariable UUID meeting, @RequestBody NewMeetingRecord body, Intent intent) {
        return commands.handle(intent, Meeting.FOLD, body.command(meeting, salts.draw(), intent.by()));
    }

    @PostMapping("/meetings/{meeting}/move")
    Receipt move(@PathVariable UUID meeting, @RequestBody NewMeetingDay body, Intent intent) {
        return commands.handle(intent, Meeting.FOLD, new MoveMeeting(meeting, body.on(), body.reason(), intent.by()));
    }

    @PostMapping("/meetings/{meeting}/cancellation")
    Receipt cancel(@PathVariable UUID meeting, @RequestBody NewMeetingCancellation body, Intent intent) {
        return commands.handle(intent, Meeting.FOLD, new CancelMeeting(meeting, body.reason(), intent.by()));
    }

    @PostMapping("/meetings/{meeting}/record-corrections")
    Receipt correct(@PathVariable UUID meeting, @RequestBody NewRecordCorrection body, Intent intent) {
        return commands.handle(
                intent,
                Meeting.FOLD,
                new CorrectMeeting(
                        body.entry(), body.reason(), body.record().command(meeting, salts.draw(), intent.by())));
    }

    /** The notes, and all of a confidential meeting. */
    @PostMapping("/meetings/{meeting}/erasure")
    Receipt erase(@PathVariable UUID meeting, @RequestBody NewErasure body, Intent intent) {
        return resources.erase(
                intent,
                Meeting.FOLD,
                found -> found.called().organisation(),
                new EraseMeeting(meeting, Erasure.by(intent.actor(), body.reason())));
    }
}
