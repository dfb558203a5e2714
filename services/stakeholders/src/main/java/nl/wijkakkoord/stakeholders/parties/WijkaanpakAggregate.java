// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties;

import java.time.Clock;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.stakeholders.parties.area.CbsLists;
import nl.wijkakkoord.stakeholders.parties.auditor.AuditorAppointmentRules;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.directory.Directory;
import nl.wijkakkoord.stakeholders.parties.ending.EndingRules;
import nl.wijkakkoord.stakeholders.parties.ending.HeardRounds;
import nl.wijkakkoord.stakeholders.parties.municipality.Municipalities;
import nl.wijkakkoord.stakeholders.parties.party.PartyAcceptance;
import nl.wijkakkoord.stakeholders.parties.party.PartyCorrection;
import nl.wijkakkoord.stakeholders.parties.party.PartyDeparture;
import nl.wijkakkoord.stakeholders.parties.party.PartyInvitation;
import nl.wijkakkoord.stakeholders.parties.succession.AliasRules;
import nl.wijkakkoord.stakeholders.parties.succession.SuccessionRules;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AcceptInvitation;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AcceptSuccession;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AnnounceSuccession;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AppointAuditor;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.CorrectParty;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.DismissAuditor;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.EndAsAgreed;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.EndWijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.InviteParty;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.LeaveWijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.RecordAlias;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.StartWijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawAlias;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawInvitation;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawSuccession;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "wijkaanpak")
class WijkaanpakAggregate extends EventSourcedAggregate<Wijkaanpak> {

    WijkaanpakAggregate() {
        super(Wijkaanpak.FOLD, WijkaanpakEvent::wijkaanpak);
    }

    @CreatingCommandHandler
    Decision handle(StartWijkaanpak command, Clock clock, Municipalities municipalities, CbsLists lists) {
        var competent = municipalities.competent(command.area().municipality());
        return record(state().start(command, competent, lists.codes(), LocalDate.now(clock), now(clock)));
    }

    @CommandHandler
    Decision handle(InviteParty command, Clock clock, ActorRolesLoader authorities) {
        var authority = authority(command, authorities);
        return record(PartyInvitation.invite(state(), command, authority, LocalDate.now(clock), now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawInvitation command, Clock clock, ActorRolesLoader authorities, History history) {
        var authority = authority(command, authorities);
        var mistaken = history.entry(id(), command.entry()).orElse(null);
        return record(
                PartyInvitation.withdraw(state(), command, mistaken, authority, LocalDate.now(clock), now(clock)));
    }

    @CommandHandler
    Decision handle(CorrectParty command, Clock clock, ActorRolesLoader authorities, History history) {
        var authority = authority(command, authorities);
        var mistaken = history.entry(id(), command.entry()).orElse(null);
        return record(PartyCorrection.correct(state(), command, mistaken, authority, LocalDate.now(clock), now(clock)));
    }

    @CommandHandler
    Decision handle(AcceptInvitation command, Clock clock, Directory directory) {
        directory.enter(id(), command.by().organisation(), command.by().member(), command.contact());
        return record(PartyAcceptance.accept(state(), command, LocalDate.now(clock), now(clock)));
    }

    @CommandHandler
    Decision handle(LeaveWijkaanpak command, Clock clock, ActorRolesLoader authorities) {
        var authority = authority(command, authorities);
        return record(PartyDeparture.leave(state(), command, authority, LocalDate.now(clock), now(clock)));
    }

    @CommandHandler
    Decision handle(
            AnnounceSuccession command, Clock clock, ActorRolesLoader authorities, Municipalities municipalities) {
        var authority = authority(command, authorities);
        var competent = command.municipality() == null ? null : municipalities.competent(command.municipality());
        return record(
                SuccessionRules.announce(state(), command, authority, competent, LocalDate.now(clock), now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawSuccession command, Clock clock, ActorRolesLoader authorities) {
        var authority = authority(command, authorities);
        return record(SuccessionRules.withdraw(state(), command, authority, LocalDate.now(clock), now(clock)));
    }

    @CommandHandler
    Decision handle(AcceptSuccession command, Clock clock, ActorRolesLoader authorities) {
        var authority = authority(command, authorities);
        return record(SuccessionRules.accept(state(), command, authority, LocalDate.now(clock), now(clock)));
    }

    @CommandHandler
    Decision handle(RecordAlias command, Clock clock, ActorRolesLoader authorities) {
        var authority = authority(command, authorities);
        return record(AliasRules.record(state(), command, authority, LocalDate.now(clock), now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawAlias command, Clock clock, ActorRolesLoader authorities) {
        return record(AliasRules.withdraw(state(), command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(AppointAuditor command, Clock clock, ActorRolesLoader authorities) {
        var authority = authority(command, authorities);
        return record(AuditorAppointmentRules.appoint(state(), command, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(DismissAuditor command, Clock clock, ActorRolesLoader authorities) {
        var authority = authority(command, authorities);
        return record(AuditorAppointmentRules.dismiss(state(), command, authority, LocalDate.now(clock), now(clock)));
    }

    @CommandHandler
    Decision handle(EndWijkaanpak command, Clock clock, ActorRolesLoader authorities, HeardRounds rounds) {
        return record(EndingRules.end(command, authority(command, authorities), rounds.open(id()), now(clock)));
    }

    @CommandHandler
    Decision handle(EndAsAgreed command, Clock clock) {
        return record(EndingRules.end(state(), command, now(clock)));
    }

    private ActorRoles authority(WijkaanpakCommand command, ActorRolesLoader authorities) {
        return authorities.of(id(), command.by());
    }
}
