// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.opgaven.RequestEvent;
import nl.wijkakkoord.opgaven.request.RequestCommand.StateRequest;
import nl.wijkakkoord.opgaven.request.RequestCommand.WithdrawRequest;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "request")
class RequestAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Request request = Request.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(StateRequest command, Clock clock, Parties parties) {
        var standing = parties.standing(command.wijkaanpak(), command.by());
        return record(clock, now -> request.state(command, standing, now));
    }

    @CommandHandler
    Decision handle(WithdrawRequest command, Clock clock, Parties parties) {
        var standing = parties.standing(request.stated().wijkaanpak(), command.by());
        return record(clock, now -> request.withdraw(command, standing, now));
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof RequestEvent requestEvent) {
            id = requestEvent.request();
            request = request.evolve(requestEvent);
        }
    }
}
