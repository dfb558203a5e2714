// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.opgaven.YearAmount;

/** What was promised of one line, in the order in which it was; also what does not stand any more. */
record Commitments(List<Commitment> all) {
    static final Commitments NONE = new Commitments(List.of());

    Commitments with(Commitment commitment) {
        return new Commitments(
                Stream.concat(all.stream(), Stream.of(commitment)).toList());
    }

    Commitments become(UUID commitment, Commitment.Status status) {
        return new Commitments(all.stream()
                .map(one -> one.commitment().equals(commitment) ? one.becomes(status) : one)
                .toList());
    }

    Optional<Commitment> find(UUID commitment) {
        return all.stream().filter(one -> one.commitment().equals(commitment)).findFirst();
    }

    List<Commitment> authority() {
        return all.stream().filter(one -> one.status().stands()).toList();
    }

    long cents(Commitment.Status status) {
        return Years.sum(all.stream().filter(one -> one.status() == status).mapToLong(Commitment::amountCents));
    }

    long centsIn(int year) {
        return Years.sum(
                authority().stream().filter(one -> one.purpose().year() == year).mapToLong(Commitment::amountCents));
    }

    /** What stands of this mandate, so that its maximum is not evaded by promising the money in parts. */
    long centsUnder(UUID mandate) {
        return Years.sum(authority().stream()
                .filter(one -> one.mandate().mandate().equals(mandate))
                .mapToLong(Commitment::amountCents));
    }

    /** Whether those years have what was promised in each of them. */
    boolean fit(List<YearAmount> years) {
        return authority().stream()
                .map(one -> one.purpose().year())
                .distinct()
                .allMatch(year -> centsIn(year) <= Years.of(years, year));
    }
}
