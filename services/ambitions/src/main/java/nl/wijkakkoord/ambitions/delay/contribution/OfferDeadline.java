// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import java.util.UUID;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.LapseContribution;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionFellDue;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionLapsed;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionWithdrawn;
import nl.wijkakkoord.platform.deadline.Deadline;
import nl.wijkakkoord.platform.deadline.Deadlines;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.inbox.TopicEnds;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;

/**
 * An offer lapses by itself, unless it fell due before: once all is heard that decisions recorded by its moment, however late it told
 * that, and no open round can show any more that the parties had agreed in time.
 */
@Projection(view = "deadlines", tables = "deadline")
record OfferDeadline(Deadlines deadlines, ContributionTable contributions, TopicEnds topics) implements Deadline {

    @Override
    public String kind() {
        return "contribution-lapse";
    }

    @Override
    public Command command(UUID contribution, By by) {
        if (!topics.heard("decisions", contributions.moment(contribution))) {
            throw new RefusedException(ContributionRefusal.AGREEMENT_NOT_KNOWN_YET);
        }
        return new LapseContribution(contribution, false, by);
    }

    @EventHandler
    void on(ContributionOffered e) {
        deadlines.set(this, e.contribution(), e.before());
    }

    @EventHandler
    void on(ContributionWithdrawn e) {
        deadlines.cancel(this, e.contribution());
    }

    @EventHandler
    void on(ContributionLapsed e) {
        deadlines.cancel(this, e.contribution());
    }

    @EventHandler
    void on(ContributionFellDue e) {
        deadlines.cancel(this, e.contribution());
    }
}
