// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import java.time.Clock;
import java.util.Optional;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.CallConsultation;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.CloseConsultation;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.EndConsultation;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.WithdrawConsultation;
import nl.wijkakkoord.opgaven.opgave.OpgaveTable;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "consultation")
class ConsultationAggregate extends EventSourcedAggregate<Consultation> {

    ConsultationAggregate() {
        super(Consultation.FOLD, ConsultationEvent::consultation);
    }

    @CreatingCommandHandler
    Decision handle(
            CallConsultation command,
            Clock clock,
            Parties parties,
            OpgaveTable opgaven,
            ConsultationTable consultations) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        var opgaveThere = command.opgave() == null || opgaven.has(command.wijkaanpak(), command.opgave());
        var before = Optional.ofNullable(command.follows())
                .flatMap(follows -> consultations.find(command.wijkaanpak(), follows));
        return record(state().call(command, opgaveThere, before, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(CloseConsultation command, Clock clock, Parties parties) {
        return record(state().close(command, authority(command, parties), enders(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawConsultation command, Clock clock, Parties parties) {
        return record(state().withdraw(command, authority(command, parties), enders(command, parties), now(clock)));
    }

    @CommandHandler
    Decision handle(EndConsultation command, Clock clock) {
        return record(state().end(command, now(clock)));
    }

    private ActorAuthority authority(ConsultationCommand command, Parties parties) {
        return parties.authority(state().wijkaanpak(), command.by());
    }

    private Successors enders(ConsultationCommand command, Parties parties) {
        return parties.enders(state().wijkaanpak(), command.by());
    }
}
