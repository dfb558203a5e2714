// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.stakeholders.interests.overview.OverviewCommand.ConcludeOverview;
import org.springframework.stereotype.Component;

/** The overview takes over what the parties decided on it, for the member who closed the round. */
@Component
record WhenRoundClosedThenOverviewConcluded(Commands commands) implements Reaction<RoundClosed> {

    @Override
    public void on(RoundClosed event, Received received) {
        for (var verdict : event.on(SubjectType.OVERVIEW_OF_INTERESTS)) {
            commands.react(
                    received.envelope(),
                    new ConcludeOverview(
                            event.wijkaanpak(), verdict.subject(), verdict.agreed(), event.round(), event.by()));
        }
    }
}
