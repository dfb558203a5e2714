// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import java.time.Clock;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.CallContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.LapseContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.OfferContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.WithdrawContribution;
import nl.wijkakkoord.ambitions.delay.issue.RoundProjection;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent;
import nl.wijkakkoord.participation.mandate.MandatedActorLoader;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "contribution")
class ContributionAggregate extends EventSourcedAggregate<Contribution> {

    ContributionAggregate() {
        super(Contribution.FOLD, ContributionEvent::contribution);
    }

    @CreatingCommandHandler
    Decision handle(OfferContribution command, Clock clock, MandatedActorLoader actors) {
        var now = now(clock);
        var acting = actors.of(command.wijkaanpak(), command.by(), command.mandate(), command.contribution(), now);
        return record(state().offer(command, acting, now));
    }

    @CommandHandler
    Decision handle(WithdrawContribution command, Clock clock, MandatedActorLoader actors, Parties parties) {
        var now = now(clock);
        var acting = actors.of(state().wijkaanpak(), command.by(), command.mandate(), id(), now);
        return record(state().withdraw(command, acting, parties.successors(state().wijkaanpak()), now));
    }

    @CommandHandler
    Decision handle(CallContribution command, Clock clock) {
        return record(state().call(command, now(clock)));
    }

    @CommandHandler
    Decision handle(LapseContribution command, Clock clock, RoundProjection rounds) {
        var offered = state().offered();
        return record(state().lapse(command, rounds.mayHaveAgreedBy(offered.round(), offered.before()), now(clock)));
    }
}
