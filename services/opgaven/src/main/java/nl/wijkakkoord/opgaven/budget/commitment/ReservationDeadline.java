// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.CommitmentFellAway;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConditionMet;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReleased;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReservationLapsed;
import nl.wijkakkoord.opgaven.budget.known.KnownLines;
import nl.wijkakkoord.opgaven.budget.line.BudgetCommand.LapseReservation;
import nl.wijkakkoord.platform.deadline.Deadline;
import nl.wijkakkoord.platform.deadline.Deadlines;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;

/** What is reserved under a condition lapses by itself, unless the condition was met before (ADR 0010, ADR 0021). */
@Projection(view = "deadlines", tables = "deadline")
record ReservationDeadline(Deadlines deadlines, KnownLines table) implements Deadline {

    @Override
    public String kind() {
        return "money-reservation-lapse";
    }

    /** Each commitment has a deadline of its own; the command goes to its line. */
    @Override
    public Command command(UUID commitment, By by) {
        return new LapseReservation(table.lineOf(commitment).orElseThrow(), commitment, false, by);
    }

    @EventHandler
    void on(BudgetEvent event) {
        switch (event) {
            case MoneyCommitted e
            when e.condition() != null ->
                deadlines.set(this, e.commitment(), e.condition().before());
            case MoneyConditionMet e -> deadlines.cancel(this, e.commitment());
            case MoneyReleased e -> deadlines.cancel(this, e.commitment());
            // Also of itself, or with the offer of its line.
            case MoneyReservationLapsed e -> deadlines.cancel(this, e.commitment());
            case CommitmentFellAway e -> deadlines.cancel(this, e.commitment());
            default -> {}
        }
    }
}
