// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import java.time.Clock;
import java.time.LocalDate;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.CallContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.LapseContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.OfferContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.WithdrawContribution;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent;
import nl.wijkakkoord.participation.mandate.Mandates;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.inbox.ConsumedPositions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "contribution")
class ContributionAggregate extends EventSourcedAggregate<Contribution> {

    ContributionAggregate() {
        super(Contribution.FOLD, ContributionEvent::contribution);
    }

    @CreatingCommandHandler
    Decision handle(
            OfferContribution command, Clock clock, Parties parties, Mandates mandates, ConsumedPositions heard) {
        // First how far was heard, then what: a withdrawal heard in between must not be cited as known.
        var position = heard.position("stakeholders", command.wijkaanpak());
        var mandate = mandates.find(command.mandate()).orElse(null);
        var now = now(clock);
        var today = LocalDate.ofInstant(now, clock.getZone());
        var authority = parties.authority(command.wijkaanpak(), command.by(), today);
        return record(state().offer(command, authority, mandate, position, today, now));
    }

    @CommandHandler
    Decision handle(
            WithdrawContribution command, Clock clock, Parties parties, Mandates mandates, ConsumedPositions heard) {
        var position = heard.position("stakeholders", state().wijkaanpak());
        var mandate = mandates.find(command.mandate()).orElse(null);
        var now = now(clock);
        var today = LocalDate.ofInstant(now, clock.getZone());
        var authority = parties.authority(state().wijkaanpak(), command.by(), today);
        return record(state().withdraw(command, authority, mandate, position, today, now));
    }

    @CommandHandler
    Decision handle(CallContribution command, Clock clock) {
        return record(state().call(command, now(clock)));
    }

    @CommandHandler
    Decision handle(LapseContribution command, Clock clock) {
        return record(state().lapse(command, now(clock)));
    }
}
