// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ConcludeProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ProposeNextVersion;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ProposeProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ReplaceProposal;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.SubmitProcedure;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "procedure")
class ProcedureAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Procedure procedure = Procedure.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(ProposeProcedure command, Clock clock, Parties parties) {
        var wijkaanpak = command.wijkaanpak();
        return record(clock, now -> {
            var standing = parties.standing(wijkaanpak, command.by(), LocalDate.ofInstant(now, clock.getZone()));
            return procedure.propose(command, standing, parties.admitted(wijkaanpak), now);
        });
    }

    @CommandHandler
    Decision handle(ProposeNextVersion command, Clock clock, Parties parties) {
        var admitted = parties.admitted(procedure.wijkaanpak());
        return record(
                clock,
                now -> procedure.proposeNext(command, standing(command.by(), now, clock, parties), admitted, now));
    }

    @CommandHandler
    Decision handle(ReplaceProposal command, Clock clock, Parties parties) {
        var admitted = parties.admitted(procedure.wijkaanpak());
        return record(
                clock, now -> procedure.replace(command, standing(command.by(), now, clock, parties), admitted, now));
    }

    @CommandHandler
    Decision handle(SubmitProcedure command, Clock clock, Parties parties) {
        return record(clock, now -> procedure.submit(command, standing(command.by(), now, clock, parties), now));
    }

    @CommandHandler
    Decision handle(ConcludeProcedure command, Clock clock) {
        return record(clock, now -> procedure.conclude(command, now));
    }

    private ActorAuthority standing(By by, Instant now, Clock clock, Parties parties) {
        return parties.standing(procedure.wijkaanpak(), by, LocalDate.ofInstant(now, clock.getZone()));
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof ProcedureEvent procedureEvent) {
            id = procedureEvent.procedure();
            procedure = procedure.evolve(procedureEvent);
        }
    }
}
