// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.promise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkakkoord.opgaven.money.Cents;

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

    public Commitments realised(UUID commitment, Commitment.Realised spent) {
        return new Commitments(all.stream()
                .map(one -> one.commitment().equals(commitment) ? one.realises(spent) : one)
                .toList());
    }

    /** What was spent of the whole line, but for what is said of this commitment in that year. */
    public long realisedBesides(UUID commitment, int year) {
        return Cents.sum(all.stream()
                .mapToLong(
                        one -> one.realisedBesides(one.commitment().equals(commitment) ? year : Commitment.NO_YEAR)));
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

    /** Those in which something stands. */
    public Stream<Integer> years() {
        return standing().stream().map(one -> one.purpose().year());
    }

    private long cents(Predicate<Commitment> which) {
        return Cents.sum(standing().stream().filter(which).mapToLong(Commitment::amountCents));
    }
}
