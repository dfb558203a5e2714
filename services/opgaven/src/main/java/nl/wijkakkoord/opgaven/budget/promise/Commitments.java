// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.promise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.money.Cents;
import nl.wijkakkoord.opgaven.money.Years;

/** What was promised of one line, in the order in which it was; also what does not stand any more. */
public record Commitments(List<Commitment> all) {
    public static final Commitments NONE = new Commitments(List.of());

    public Commitments with(Commitment commitment) {
        return new Commitments(
                Stream.concat(all.stream(), Stream.of(commitment)).toList());
    }

    public Commitments become(UUID commitment, Commitment.Status status) {
        return new Commitments(all.stream()
                .map(one -> one.commitment().equals(commitment) ? one.becomes(status) : one)
                .toList());
    }

    public Optional<Commitment> find(UUID commitment) {
        return all.stream().filter(one -> one.commitment().equals(commitment)).findFirst();
    }

    public List<Commitment> standing() {
        return all.stream().filter(one -> one.status().stands()).toList();
    }

    public long centsIn(int year) {
        return cents(one -> one.purpose().year() == year);
    }

    /** What stands of this mandate. */
    public long centsUnder(UUID mandate) {
        return cents(one -> one.mandate().mandate().equals(mandate));
    }

    /** Whether those years have what was promised in each of them. */
    public boolean fit(List<YearAmount> years) {
        return standing().stream()
                .map(one -> one.purpose().year())
                .distinct()
                .allMatch(year -> centsIn(year) <= Years.of(years, year));
    }

    private long cents(Predicate<Commitment> which) {
        return Cents.sum(standing().stream().filter(which).mapToLong(Commitment::amountCents));
    }
}
