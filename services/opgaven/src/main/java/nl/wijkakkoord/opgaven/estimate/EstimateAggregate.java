// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import java.time.Clock;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.EnterEstimate;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.ReviseEstimate;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.WithdrawEstimate;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFacts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.request.Moment;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "estimate")
class EstimateAggregate extends EventSourcedAggregate<Estimate> {

    EstimateAggregate() {
        super(Estimate.FOLD, EstimateEvent::estimate);
    }

    @CreatingCommandHandler
    Decision handle(EnterEstimate command, Clock clock, Parties parties, EstimateTable estimates) {
        var wijkaanpak = command.measure().wijkaanpak();
        var admitted = parties.admitted(wijkaanpak).keySet();
        var authority = parties.authority(wijkaanpak, command.by());
        return record(state().enter(
                        command,
                        authority,
                        admitted,
                        estimates.count(command.measure().opgave()),
                        now(clock)));
    }

    @CommandHandler
    Decision handle(ReviseEstimate command, Clock clock, Parties parties, MeasureFacts measures) {
        var stands = measures.stands(state().entered().measure(), Moment.now());
        var admitted = parties.admitted(state().wijkaanpak()).keySet();
        var authority = parties.authority(state().wijkaanpak(), command.by());
        return record(state().revise(command, authority, stands, admitted, now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawEstimate command, Clock clock, Parties parties) {
        var authority = parties.authority(state().wijkaanpak(), command.by());
        return record(state().withdraw(command, authority, now(clock)));
    }
}
