// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.action;

import java.time.LocalDate;
import nl.wijkakkoord.contracts.opgaven.MeasureAction;

/** What is to be done or asked for a measure, and what became of it. */
public record PlannedAction(MeasureAction action, Status status) {

    public enum Status {
        PLANNED,
        DONE,
        DROPPED
    }

    /** @param today Dutch calendar day */
    public boolean overdue(LocalDate today) {
        return status == Status.PLANNED && action.due().isBefore(today);
    }
}
