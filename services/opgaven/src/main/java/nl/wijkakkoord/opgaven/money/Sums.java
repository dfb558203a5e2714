// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.util.List;
import java.util.function.Predicate;
import nl.wijkakkoord.opgaven.money.Entry.Kind;

/**
 * What is needed and what there is, in whole euro cents.
 *
 * @param neededCents what the measures cost
 * @param expectedCents expected or applied for: no cover
 * @param availableCents cover: granted, or confirmed by its owner; what is committed included, loans not
 * @param committedCents the part of the cover that was promised to measures
 * @param reservedCents promised under a condition that is not met yet: no cover either
 * @param loanCents loans that are there, promised or not: to be paid back, so no cover
 * @param gapCents what the needs lack, each by itself; never below zero, for what one has too much fills no other
 * @param surplusCents the part of what is committed beyond what its purpose needs
 * @param shortCents what was promised and is not there any more
 * @param outOfCoverCents what does not count: of who left, for what was rejected or withdrawn, or counted elsewhere
 * @param realisedCents what was really spent of what was promised, as far as that was told
 */
public record Sums(
        long neededCents,
        long expectedCents,
        long availableCents,
        long committedCents,
        long reservedCents,
        long loanCents,
        long gapCents,
        long surplusCents,
        long shortCents,
        long outOfCoverCents,
        long realisedCents) {

    /** @param entries with what {@link Balance} computes of them */
    static Sums of(List<Entry> entries) {
        var covering = entries.stream().filter(entry -> !entry.isLoan()).toList();
        var committed = Entry.cents(covering, Kind.COMMITTED);
        return new Sums(
                Entry.cents(entries, Kind.NEEDED),
                Entry.cents(entries, Kind.EXPECTED),
                Math.addExact(Entry.cents(covering, Kind.FREE), committed),
                committed,
                Entry.cents(entries, Kind.RESERVED),
                sum(entries, entry -> entry.isLoan() && (entry.kind() == Kind.FREE || entry.kind() == Kind.COMMITTED)),
                Entry.cents(entries, Kind.LACKING),
                Entry.cents(entries, Kind.SURPLUS),
                Entry.cents(entries, Kind.SHORT),
                sum(entries, entry -> entry.kind().isOutOfCover()),
                Entry.cents(entries, Kind.REALISED));
    }

    private static long sum(List<Entry> entries, Predicate<Entry> which) {
        return Cents.sum(entries.stream().filter(which).mapToLong(Entry::cents));
    }
}
