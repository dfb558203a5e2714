// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.directory.MemberTable;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.AddAgendaPoint;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CallMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CancelMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CorrectMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.EraseMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.MoveMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.RecordMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.TakeOffAgenda;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingReport.Participants;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "meeting")
class MeetingAggregate extends EventSourcedAggregate<Meeting> {

    MeetingAggregate() {
        super(Meeting.FOLD, MeetingEvent::meeting);
    }

    @CreatingCommandHandler
    Decision handle(CallMeeting command, Clock clock, ActorRolesLoader authorities, ErasableTexts words) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        return keep(record(state().call(command, authority, now(clock))), command::words, words);
    }

    @CommandHandler
    Decision handle(AddAgendaPoint command, Clock clock, ActorRolesLoader authorities) {
        return record(state().add(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(TakeOffAgenda command, Clock clock, ActorRolesLoader authorities) {
        return record(state().takeOff(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(
            RecordMeeting command,
            Clock clock,
            ActorRolesLoader authorities,
            MemberTable members,
            AdmittedParties parties,
            ErasableTexts words) {
        var authority = authority(command, authorities);
        var participants = participants(command, members, parties);
        var today = LocalDate.now(clock);
        var decision = record(state().record(command, authority, participants, today, now(clock)));
        return keep(decision, () -> new MeetingReport(state(), command, participants).words(), words);
    }

    @CommandHandler
    Decision handle(MoveMeeting command, Clock clock, ActorRolesLoader authorities) {
        return record(state().move(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(CancelMeeting command, Clock clock, ActorRolesLoader authorities) {
        return record(state().cancel(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(
            CorrectMeeting command,
            Clock clock,
            ActorRolesLoader authorities,
            MemberTable members,
            AdmittedParties parties,
            ErasableTexts words,
            History history) {
        var authority = authority(command, authorities);
        var participants = participants(command.right(), members, parties);
        var mistaken = history.entry(id(), command.entry()).orElse(null);
        var today = LocalDate.now(clock);
        var decision = record(state().correct(command, mistaken, authority, participants, today, now(clock)));
        return keep(decision, () -> new MeetingReport(state(), command.right(), participants).words(), words);
    }

    @CommandHandler
    Decision handle(EraseMeeting command, Clock clock, ActorRolesLoader authorities, ErasableTexts words) {
        var authority = authority(command, authorities);
        return words.erase(
                record(state().erase(command, authority, words.lastToErase(id()), now(clock))), command.erasure());
    }

    private Participants participants(RecordMeeting command, MemberTable members, AdmittedParties parties) {
        var wijkaanpak = state().wijkaanpak();
        return new Participants(
                members.attendees(wijkaanpak, command.present(), command.on()),
                parties.awaitedOn(wijkaanpak, command.on()),
                parties.awaited(wijkaanpak, null));
    }

    private Decision keep(Decision decision, Supplier<Optional<SaltedWords>> said, ErasableTexts words) {
        if (decision instanceof Accepted accepted) {
            said.get()
                    .ifPresent(kept ->
                            words.keep(state().words(), kept, state().wijkaanpak(), state().audience(), at(accepted)));
        }
        return decision;
    }

    private ActorRoles authority(MeetingCommand command, ActorRolesLoader authorities) {
        return authorities.of(state().wijkaanpak(), command.by());
    }

    private static Instant at(Accepted accepted) {
        return accepted.events().getLast().at();
    }
}
