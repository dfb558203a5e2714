// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.closing;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.platform.deadline.Deadline;
import nl.wijkakkoord.platform.deadline.Deadlines;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;

/** A round closes by itself, unless who opened it closed it before. */
@Projection(view = "deadlines", tables = "deadline")
record ClosingDeadline(Deadlines deadlines) implements Deadline {

    @Override
    public String kind() {
        return "round-closing";
    }

    @Override
    public Command command(UUID round, By by) {
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
