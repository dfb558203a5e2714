// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay;

import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.CallContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionTable;
import nl.wijkakkoord.ambitions.delay.issue.IssueCommand.SettleIssue;
import nl.wijkakkoord.ambitions.delay.issue.IssueTable;
import nl.wijkakkoord.ambitions.delay.issue.RoundProjection;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.stereotype.Component;

/**
 * When the parties agree, the issues that wait for that round are settled, and the contributions that were offered for
 * agreement by a later moment fall due, unless on a text that their giver objected to. A round without agreement settles nothing: one that succeeds it may.
 */
@Component
record WhenRoundClosedThenIssuesSettled(
        Commands commands, RoundProjection rounds, IssueTable issues, ContributionTable contributions, Parties parties)
        implements Reaction<ToldOutcome> {

    @Override
    public void on(ToldOutcome event, Received received) {
        if (event.agreed().isEmpty()) {
            return;
        }
        var line = rounds.lineOf(event.round());
        issues.openIssuesOn(line)
                .forEach(issue ->
                        commands.react(received.envelope(), new SettleIssue(issue, event.round(), event.by())));
        // Before it was told since when they agree, that was when the round was closed.
        var agreedAt = event.agreedAt() == null ? event.at() : event.agreedAt();
        var successors = parties.successors(event.wijkaanpak());
        var text = event.agreed().orElseThrow().digest();
        contributions.offersOn(line, agreedAt).stream()
                .filter(offer ->
                        offer.isFor(text, event.positions(), event.conditions(), event.reservations(), successors))
                .forEach(offer -> commands.react(
                        received.envelope(),
                        new CallContribution(offer.contribution(), event.round(), agreedAt, event.by())));
    }
}
