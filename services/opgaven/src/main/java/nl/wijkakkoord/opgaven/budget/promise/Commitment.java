// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.promise;

import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.MoneyCondition;
import nl.wijkakkoord.contracts.opgaven.PositionTie;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import org.jspecify.annotations.Nullable;

/** An amount that the owner of a line promised to a measure. */
public record Commitment(
        UUID commitment,
        Purpose purpose,
        long amountCents,
        @Nullable MoneyCondition condition,
        @Nullable PositionTie tie,
        MandateCitation mandate,
        Status status) {

    public enum Status {
        /** Under a condition that is not met yet. */
        RESERVED,
        COMMITTED,
        RELEASED,
        LAPSED,
        FELL_AWAY;

        /** Whether it takes money of the line. */
        public boolean stands() {
            return this == RESERVED || this == COMMITTED;
        }
    }

    public static Commitment of(MoneyCommitted e) {
        return new Commitment(
                e.commitment(),
                e.purpose(),
                e.amountCents(),
                e.condition(),
                e.tie(),
                e.mandate(),
                e.condition() == null ? Status.COMMITTED : Status.RESERVED);
    }

    Commitment becomes(Status next) {
        return new Commitment(commitment, purpose, amountCents, condition, tie, mandate, next);
    }
}
