// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.util.List;

/**
 * What is needed and what there is, in whole euro cents.
 *
 * @param neededCents what the measures cost
 * @param expectedCents expected or applied for: no cover
 * @param availableCents cover: granted, or confirmed by its owner; what is committed included
 * @param committedCents the part of the cover that was promised to measures
 * @param reservedCents promised under a condition that is not met yet: no cover either
 * @param gapCents needed less available; below zero when there is more than is needed
 */
record Sums(
        long neededCents,
        long expectedCents,
        long availableCents,
        long committedCents,
        long reservedCents,
        long gapCents) {

    static Sums of(List<Entry> entries) {
        var needed = cents(entries, Entry.Kind.NEEDED);
        var committed = cents(entries, Entry.Kind.COMMITTED);
        var available = Math.addExact(cents(entries, Entry.Kind.FREE), committed);
        return new Sums(
                needed,
                cents(entries, Entry.Kind.EXPECTED),
                available,
                committed,
                cents(entries, Entry.Kind.RESERVED),
                Math.subtractExact(needed, available));
    }

    private static long cents(List<Entry> entries, Entry.Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .mapToLong(Entry::cents)
                .reduce(0, Math::addExact);
    }
}
