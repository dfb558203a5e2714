// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reopening;

import java.time.Clock;
import nl.wijkakkoord.contracts.decisions.ReopeningEvent;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.round.reopening.ReopeningCommand.ConcludeReopening;
import nl.wijkakkoord.decisions.round.reopening.ReopeningCommand.RequestReopening;
import nl.wijkakkoord.decisions.round.reopening.ReopeningCommand.WithdrawReopening;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "reopening")
class ReopeningAggregate extends EventSourcedAggregate<Reopening> {

    ReopeningAggregate() {
        super(Reopening.FOLD, ReopeningEvent::reopening);
    }

    @CreatingCommandHandler
    Decision handle(RequestReopening command, Clock clock, Reopenings reopenings) {
        return record(state().request(command, reopenings.facts(command.decided(), command.by()), now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawReopening command, Clock clock, Parties parties, OpenRoundProjection rounds) {
        var authority = parties.authority(state().wijkaanpak(), command.by());
        var enders = parties.enders(state().wijkaanpak(), command.by());
        var open = rounds.on(SubjectType.REOPENING, command.reopening());
        return record(state().withdraw(command, authority, enders, open, now(clock)));
    }

    @CommandHandler
    Decision handle(ConcludeReopening command, Clock clock) {
        return record(state().conclude(command, now(clock)));
    }
}
