// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import java.time.Clock;
import nl.wijkakkoord.contracts.opgaven.RequestEvent;
import nl.wijkakkoord.opgaven.request.RequestCommand.StateRequest;
import nl.wijkakkoord.opgaven.request.RequestCommand.WithdrawRequest;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "request")
class RequestAggregate extends EventSourcedAggregate<Request> {

    RequestAggregate() {
        super(Request.FOLD, RequestEvent::request);
    }

    @CreatingCommandHandler
    Decision handle(StateRequest command, Clock clock, Parties parties) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        return record(state().state(command, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawRequest command, Clock clock, Parties parties) {
        var authority = parties.authority(state().wijkaanpak(), command.by());
        return record(state().withdraw(command, authority, now(clock)));
    }
}
