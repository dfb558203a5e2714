// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.EnterEstimate;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.ReviseEstimate;
import nl.wijkakkoord.opgaven.estimate.EstimateCommand.WithdrawEstimate;
import nl.wijkakkoord.opgaven.opgave.MeasureFacts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "estimate")
class EstimateAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Estimate estimate = Estimate.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(EnterEstimate command, Clock clock, Parties parties) {
        var wijkaanpak = command.measure().wijkaanpak();
        var admitted = parties.admitted(wijkaanpak).keySet();
        var standing = parties.standing(wijkaanpak, command.by());
        return record(clock, now -> estimate.enter(command, standing, admitted, now));
    }

    @CommandHandler
    Decision handle(ReviseEstimate command, Clock clock, Parties parties, MeasureFacts measures) {
        var stands = measures.of(estimate.entered().opgave()).stream()
                .anyMatch(measure -> measure.measure().equals(estimate.entered().measure()));
        var admitted = parties.admitted(wijkaanpak()).keySet();
        var standing = parties.standing(wijkaanpak(), command.by());
        return record(clock, now -> estimate.revise(command, standing, stands, admitted, now));
    }

    @CommandHandler
    Decision handle(WithdrawEstimate command, Clock clock, Parties parties) {
        var standing = parties.standing(wijkaanpak(), command.by());
        return record(clock, now -> estimate.withdraw(command, standing, now));
    }

    private UUID wijkaanpak() {
        return estimate.entered().wijkaanpak();
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof EstimateEvent estimateEvent) {
            id = estimateEvent.estimate();
            estimate = estimate.evolve(estimateEvent);
        }
    }
}
