// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.issue;

import java.time.Clock;
import nl.wijkakkoord.ambitions.delay.issue.IssueCommand.SettleIssue;
import nl.wijkakkoord.ambitions.delay.issue.IssueCommand.StateCostOfDelay;
import nl.wijkakkoord.ambitions.delay.issue.IssueCommand.WithdrawIssue;
import nl.wijkakkoord.contracts.ambitions.IssueEvent;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "issue")
class IssueAggregate extends EventSourcedAggregate<Issue> {

    IssueAggregate() {
        super(Issue.FOLD, IssueEvent::issue);
    }

    @CreatingCommandHandler
    Decision handle(StateCostOfDelay command, Clock clock, Parties parties) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        var owned = state().with(parties.successors(command.wijkaanpak()));
        return record(owned.state(command, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawIssue command, Clock clock, Parties parties) {
        var authority = parties.authority(state().wijkaanpak(), command.by());
        var ended = state().with(parties.enders(state().wijkaanpak(), command.by()));
        return record(ended.withdraw(command, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(SettleIssue command, Clock clock) {
        return record(state().settle(command, now(clock)));
    }
}
