// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.DelayCommand.SettleIssue;
import nl.wijkakkoord.ambitions.delay.DelayCommand.StateCostOfDelay;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.IssueEvent;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "issue")
class IssueAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Issue issue = Issue.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(StateCostOfDelay command, Clock clock, Parties parties) {
        var standing = parties.standing(command.wijkaanpak(), command.by());
        return record(clock, now -> issue.state(command, standing, now));
    }

    @CommandHandler
    Decision handle(SettleIssue command, Clock clock) {
        return record(clock, now -> issue.settle(command, now));
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof IssueEvent issueEvent) {
            id = issueEvent.issue();
            issue = issue.evolve(issueEvent);
        }
    }
}
