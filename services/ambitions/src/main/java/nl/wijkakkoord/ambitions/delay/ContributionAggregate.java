// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.DelayCommand.CallContribution;
import nl.wijkakkoord.ambitions.delay.DelayCommand.LapseContribution;
import nl.wijkakkoord.ambitions.delay.DelayCommand.OfferContribution;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent;
import nl.wijkakkoord.participation.mandate.Mandates;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.inbox.ConsumedPositions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "contribution")
class ContributionAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Contribution contribution = Contribution.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(
            OfferContribution command, Clock clock, Parties parties, Mandates mandates, ConsumedPositions heard) {
        // First how far was heard, then what: a withdrawal heard in between must not be cited as known.
        var position = heard.position("stakeholders", command.wijkaanpak());
        var mandate = mandates.find(command.mandate()).orElse(null);
        return record(clock, now -> {
            var today = LocalDate.ofInstant(now, clock.getZone());
            var standing = parties.standing(command.wijkaanpak(), command.by(), today);
            return contribution.offer(command, standing, mandate, position, today, now);
        });
    }

    @CommandHandler
    Decision handle(CallContribution command, Clock clock) {
        return record(clock, now -> contribution.call(command, now));
    }

    @CommandHandler
    Decision handle(LapseContribution command, Clock clock) {
        return record(clock, now -> contribution.lapse(command, now));
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof ContributionEvent contributionEvent) {
            id = contributionEvent.contribution();
            contribution = contribution.evolve(contributionEvent);
        }
    }
}
