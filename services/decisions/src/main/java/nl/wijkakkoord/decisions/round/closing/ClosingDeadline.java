// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.closing;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.list.RoundTable;
import nl.wijkakkoord.platform.deadline.Deadline;
import nl.wijkakkoord.platform.deadline.Deadlines;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.inbox.TopicEnds;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;

/**
 * A round closes by itself, unless who opened it closed it before: once all is heard that stakeholders recorded by its closing
 * time, since who had left by then is not counted as silent, however late that is told (ADR 0025).
 */
@Projection(view = "deadlines", tables = "deadline")
record ClosingDeadline(Deadlines deadlines, RoundTable rounds, TopicEnds topics) implements Deadline {

    @Override
    public String kind() {
        return "round-closing";
    }

    @Override
    public Command command(UUID round, By by) {
        if (!topics.heard("stakeholders", rounds.closingTime(round))) {
            throw new RefusedException(ClosingRefusal.DEPARTURES_NOT_KNOWN_YET);
        }
        return new CloseRound(round, by);
    }

    @EventHandler
    void on(RoundOpened e) {
        deadlines.set(this, e.round(), e.closesAt());
    }

    @EventHandler
    void on(ClosingMoved e) {
        deadlines.set(this, e.round(), e.closesAt());
    }

    @EventHandler
    void on(RoundCancelled e) {
        deadlines.cancel(this, e.round());
    }

    @EventHandler
    void on(RoundClosed e) {
        deadlines.cancel(this, e.round());
    }
}
