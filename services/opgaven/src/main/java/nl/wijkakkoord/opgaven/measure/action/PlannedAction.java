// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.action;

import java.time.LocalDate;
import nl.wijkakkoord.contracts.opgaven.MeasureAction;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What is to be done or asked for a measure, and what became of it. */
public record PlannedAction(MeasureAction action, Status status) {

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
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
