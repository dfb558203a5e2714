// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import java.time.Clock;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ConcludeProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ProposeNextVersion;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ProposeProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ReplaceProposal;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.SubmitProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.WithdrawProcedure;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "procedure")
class ProcedureAggregate extends EventSourcedAggregate<Procedure> {

    ProcedureAggregate() {
        super(Procedure.FOLD, ProcedureEvent::procedure);
    }

    @CreatingCommandHandler
    Decision handle(ProposeProcedure command, Clock clock, Parties parties) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        var admitted = parties.admitted(command.wijkaanpak());
        return record(state().propose(command, authority, admitted, now(clock)));
    }

    @CommandHandler
    Decision handle(ProposeNextVersion command, Clock clock, Parties parties) {
        var admitted = parties.admitted(state().wijkaanpak());
        return record(state().proposeNext(command, authority(command, parties), admitted, now(clock)));
    }

    @CommandHandler
    Decision handle(ReplaceProposal command, Clock clock, Parties parties) {
        var admitted = parties.admitted(state().wijkaanpak());
        return record(state().replace(command, authority(command, parties), admitted, now(clock)));
    }

    @CommandHandler
    Decision handle(SubmitProcedure command, Clock clock, Parties parties) {
        return record(state().submit(command, authority(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawProcedure command, Clock clock, Parties parties, OpenRoundProjection rounds) {
        var open = rounds.on(SubjectType.PROCEDURE, command.procedure());
        return record(state().withdraw(command, authority(command, parties), open, now(clock)));
    }

    @CommandHandler
    Decision handle(ConcludeProcedure command, Clock clock) {
        return record(state().conclude(command, now(clock)));
    }

    private ActorAuthority authority(ProcedureCommand command, Parties parties) {
        return parties.authority(state().wijkaanpak(), command.by());
    }
}
