// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.MoneyCondition;
import nl.wijkakkoord.contracts.opgaven.PositionTie;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.opgaven.money.Cents;
import org.jspecify.annotations.Nullable;

/** An amount that the owner of a line promised to a measure. */
public record Commitment(
        UUID commitment,
        Purpose purpose,
        long amountCents,
        @Nullable MoneyCondition condition,
        @Nullable PositionTie tie,
        MandateCitation mandate,
        Status status,
        List<Realised> realised) {

    static final int NO_YEAR = 0;

    /**
     * What was really spent of it in a year.
     *
     * @param knownOn day as of which that is known
     */
    public record Realised(int year, long amountCents, LocalDate knownOn) {}

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
                e.condition() == null ? Status.COMMITTED : Status.RESERVED,
                List.of());
    }

    Commitment becomes(Status next) {
        return new Commitment(commitment, purpose, amountCents, condition, tie, mandate, next, realised);
    }

    /** In the place of what was said of that year before, unless that is known as of a later day (ADR 0032). */
    Commitment realises(Realised spent) {
        if (realised.stream()
                .anyMatch(each -> each.year() == spent.year() && each.knownOn().isAfter(spent.knownOn()))) {
            return this;
        }
        var all = Stream.concat(realised.stream().filter(each -> each.year() != spent.year()), Stream.of(spent))
                .sorted(Comparator.comparing(Realised::year))
                .toList();
        return new Commitment(commitment, purpose, amountCents, condition, tie, mandate, status, all);
    }

    long realisedBesides(int year) {
        return Cents.sum(realised.stream().filter(each -> each.year() != year).mapToLong(Realised::amountCents));
    }
}
